import { AddressesSection } from '../../components/options/you/addresses-section';
import { HoursSection } from '../../components/options/you/hours-section';
import { MailLanguagesSection } from '../../components/options/you/mail-languages-section';
import { connectAnalysis } from '../../components/sidebar/analysis-client';
import { startPage } from '../../components/style/start-page';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { LANGUAGE_CODES } from '../../utils/domain/language';
import { openStore } from '../../utils/store/database';
import EngineWorker from '../sidebar/engine.worker?worker';

/** The sample is read whatever the user listens for later. */
const allLanguages = () => Promise.resolve(LANGUAGE_CODES);

/** First run: the promise, a way to try it, a sample, and who the user is. The sample is kept nowhere. */
void startPage('system', () => {
  const store = openStore();
  return (
    <WelcomePage
      analysis={connectAnalysis(new EngineWorker(), allLanguages)}
      setup={
        <>
          <AddressesSection store={store} />
          <HoursSection store={store} />
          <MailLanguagesSection />
        </>
      }
    />
  );
});
