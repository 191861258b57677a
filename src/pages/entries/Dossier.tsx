import { render } from 'preact';
import type { DossierAsked } from '../../contract/Dossier.ts';
import { DossierScreen } from '../dossier/DossierScreen.tsx';

/** What the page was opened with: the script has written it into its first element. */
const { screen = '' } = document.documentElement.dataset;
const asked: DossierAsked = screen === '' ? { number: '' } : JSON.parse(decodeURIComponent(screen));

render(<DossierScreen asked={asked} />, document.getElementById('page')!);
