/** The journeys in Firefox. */
import { launchFirefox } from '../../src/tools/browsers/firefox.ts';
import { journeys } from './journeys.ts';

journeys('Firefox', launchFirefox);
