/** Shown once after the install: how it works, in a picture and three sentences, and what it does not do. */
import { useWords } from '../card/words-context.ts';
import { Seal } from './seal.tsx';
import { WelcomePicture } from './welcome-picture.tsx';

const NOTS = ['welcomeNoNetwork', 'welcomeNoHistory', 'welcomeNoChange'] as const;
const HOWS = ['welcomeOne', 'welcomeTwo', 'welcomeThree'] as const;

export function WelcomePage() {
  const { say } = useWords();
  return (
    <main class="page welcome">
      <header class="head">
        <Seal />
        <p>{say('shortName')}</p>
      </header>
      <h1>{say('welcomeTitle')}</h1>
      <WelcomePicture />
      <ol class="hows">
        {HOWS.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
      <h2>{say('welcomeNotTitle')}</h2>
      <ul>
        {NOTS.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <p>{say('welcomeEnglish')}</p>
      <p>{say('welcomeFirefox')}</p>
      <p>
        {say('welcomeFirst')} <a href="options.html">{say('welcomeOptions')}</a>
      </p>
    </main>
  );
}
