/** The build gives these modules the compiled files of dist/facts as text: parsing a string is faster than a large literal. */
declare module 'facts:*' {
  const text: string;
  export default text;
}

/** The messages of all languages, in the same way. */
declare module 'locales:*' {
  const text: string;
  export default text;
}
