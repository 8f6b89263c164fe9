/** How a command of ours ends: what it prints, what it says of a fault, and with which exit code. */

/** A wrong call; the message is for the user, who is shown the usage after it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something that the command was given is wrong, not the command: the message says where and what to do. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
}

const FAULTY_INPUT = 1;
/** As shells and make expect it. */
const WRONG_CALL = 2;

/** Runs a command. Exit code 1 for faulty input, 2 for a wrong call; other errors are ours, and go on with their stack. */
export async function runCommand(usage: string, command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (isWrongCall(error)) end(`${error.message.split('\n')[0] ?? ''}\n\n${usage}`, WRONG_CALL);
    else if (error instanceof InputError) end(error.message, FAULTY_INPUT);
    else throw error;
  }
}

function end(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}

/** Ours, or one of node:util's parseArgs. */
function isWrongCall(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}
