// A personal tie: an agent who knows somebody whom the work has helped.
#pragma once

namespace morale {

struct PersonalTie {
    double share = 0;
    double hours_per_year = 3;  // a manager's time for each agent with a tie
};

struct PersonalTieParameters {
    double floor = 0.3;  // under the agent's meaning, in doses
};

}  // namespace morale
