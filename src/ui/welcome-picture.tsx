/** The one picture: an article with marks, an open card, the popup. Drawn of the app's own parts; read out as one image. */
import { useWords } from '../card/words-context.ts';
import { Seal } from './seal.tsx';

export function WelcomePicture() {
  const { say } = useWords();
  return (
    <div class="picture" role="img" aria-label={say('welcomePicture')}>
      <div class="window" aria-hidden="true">
        <div class="bar">
          <i />
          <i />
          <i />
          <Seal />
        </div>
        <div class="paper">
          <Article />
          <MiniPopup />
        </div>
      </div>
    </div>
  );
}

function Article() {
  const { say } = useWords();
  return (
    <div class="sheet">
      <b>{say('pictureTitle')}</b>
      <small>{say('picturePage')}</small>
      <p>
        {say('pictureBefore')}
        <span class="name tinted makers">{say('pictureMaker')}</span>
        {say('pictureBetween')}
        <span class="name tinted things">{say('pictureThing')}</span>
        {say('pictureAfter')}
      </p>
      <div class="mini-card">
        <b>{say('pictureThing')}</b>
        <span>{say('pictureCard')}</span>
      </div>
      <s />
      <s />
    </div>
  );
}

function MiniPopup() {
  const words = useWords();
  const { say } = words;
  return (
    <div class="mini-popup">
      <div>
        <Seal /> <b>{say('headAbout')}</b>
      </div>
      <span>{say('pictureAge')}</span>
      <h3>{say('sinceThen')}</h3>
      <ol>
        <li class="things">{say('pictureFirst')}</li>
        <li class="rules">{say('pictureSecond')}</li>
        <li class="things">{say('pictureThird')}</li>
      </ol>
    </div>
  );
}
