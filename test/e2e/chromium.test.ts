/** The journeys in Chromium. */
import { launchChromium } from '../../src/tools/browsers/chromium.ts';
import { journeys } from './journeys.ts';

journeys('Chromium', launchChromium);
