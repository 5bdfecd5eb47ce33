// The first award of a year, as a surprise and announced, for the best three: the same team three times.
#include <set>
#include <utility>

#include "engine/model/life/step.hpp"
#include "engine/model/terms/recognition.hpp"
#include "engine/model/world/world.hpp"
#include "tests/validation/statements/look.hpp"

namespace morale {

namespace {

constexpr int days_after = 14;

struct Means {
    double winners = 0, others = 0;  // felt recognition, summed over people
    double resolves = 0;             // of the others, mean
};

}  // namespace

std::vector<double> look_at_awards(const StudyPlan& plan, int replication) {
    using Person = std::pair<std::uint32_t, std::uint32_t>;
    std::set<Person> winners;
    const auto run_one = [&](std::size_t policy) {
        World w = world_of(plan, replication, policy);
        const int award_day = static_cast<int>(365 / plan.policies.at(1).parameters.awards.per_year / 2);
        run_until(w, measurement_start + (award_day + 4) * day);  // it waits for an open morning
        for (const RecognitionRow& r : w.ledger.recognitions)
            if (policy == 1) winners.insert({r.seat, r.incumbent});
        Means m;
        double count = 0;
        for (int d = 0; d < days_after; ++d) {
            run_until(w, w.now + day);
            for (const AgentId agent : w.agents.ids()) {
                const Employment& e = w.agents.employment[agent];
                if (e.stage != Stage::OnFloor) continue;
                const bool won = winners.contains({w.agents.seat[agent].ordinal, e.incumbent});
                (won ? m.winners : m.others) += felt_recognition(w, agent) / days_after;
                if (!won) m.resolves += w.agents.performance[agent].resolves, count += 1;
            }
        }
        m.resolves /= count;
        require_sound(w);
        return m;
    };
    const Means surprise = run_one(1), announced = run_one(2), nothing = run_one(0);
    return {surprise.winners,  surprise.others,  announced.winners, announced.others,
            surprise.resolves, nothing.resolves, announced.resolves};
}

}  // namespace morale
