import type { ExampleSet } from '../example.ts';
import { FactCard, FactList } from './fact-card.tsx';

export const factCardExamples: ExampleSet = {
  component: 'FactCard',
  examples: [
    {
      title: 'Four facts',
      show: (tongue) => (
        <FactList>
          <FactCard
            tongue={tongue}
            about="Money"
            state={{ state: 'ask' }}
            say={
              <>
                <b>88</b> of every 100 planned were spent
              </>
            }
            meter={{ value: 88 }}
            note="81 the year before"
            how={{ href: '#money' }}
          />
          <FactCard
            tongue={tongue}
            about="Contracts"
            state={{ state: 'good' }}
            say={
              <>
                <b>74</b> of every 100 spent on contracts went through open competition
              </>
            }
            meter={{ value: 74, target: 70 }}
            note="Target 70"
            how={{ href: '#contracts' }}
          />
          <FactCard
            tongue={tongue}
            about="Complaints"
            state={{ state: 'bad', word: 'Late' }}
            say={
              <>
                <b>43</b> of every 100 were answered within 10 working days
              </>
            }
            meter={{ value: 43, target: 80 }}
            note="Target 80"
            how={{ href: '#complaints' }}
          />
          <FactCard
            tongue={tongue}
            about="Audit"
            state={{ state: 'none' }}
            say="The 2025 audit has not been published. It was due on 30 June."
            note="Asked on 2 July"
            how={{ href: '#audit', label: 'Follow this' }}
          />
        </FactList>
      ),
    },
  ],
};
