// Who is sick, who resolves, what a week of leave does: persons followed day by day.
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

#include "engine/model/life/step.hpp"
#include "engine/model/terms/rest.hpp"
#include "engine/model/world/world.hpp"
#include "tests/validation/statements/look.hpp"

namespace morale {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t weeks_after = 6;  // a leave that are looked at
constexpr double least_days = 90;       // on the floor, to count as a person whose work is known

using PersonKey = std::pair<std::uint32_t, std::uint32_t>;  // row, incumbent

struct Work {
    double days = 0, exhaustion = 0, handled = 0, resolved = 0;
};

struct Shifts {
    double planned = 0, sick = 0;
};

struct Seen {
    double planned = 0, x = 0, xx = 0, sick = 0, x_sick = 0;
    std::map<PersonKey, int> quarter;  // by exhaustion at the start
    Shifts quarters[4];
    std::map<PersonKey, Work> work;
    std::vector<std::vector<double>> evening;  // [agent][day] exhaustion
    std::vector<std::vector<char>> away;       // [agent][week] on leave
};

/// Morning of a day, shifts just planned: who was to come, and who is sick?
void note_shifts(const World& w, Time midnight, Seen& seen) {
    for (const AgentId agent : w.agents.ids()) {
        const RosterPattern& roster = w.teams[w.agents.work[agent].team].roster;
        if (w.agents.employment[agent].stage != Stage::OnFloor) continue;
        const Turn& turn = w.agents.turn[agent];
        if (w.agents.work[agent].presence != Presence::Away || turn.row >= roster.rows.size()) continue;
        const auto weekday = static_cast<std::size_t>(since_week_start(midnight) / day);
        if (turn.on_leave || !roster.planned(turn.row, weekday).planned()) continue;
        const bool sick = w.agents.today[agent].midnight != midnight;
        const double x = felt_exhaustion(w, agent);
        seen.planned += 1, seen.x += x, seen.xx += x * x;
        if (sick) seen.sick += 1, seen.x_sick += x;
        const auto quarter = seen.quarter.find({agent.row, w.agents.employment[agent].incumbent});
        if (quarter == seen.quarter.end()) continue;
        Shifts& shifts = seen.quarters[quarter->second];
        shifts.planned += 1, shifts.sick += sick;
    }
}

void note_evening(const World& w, Seen& seen, std::size_t week_number) {
    for (const AgentId agent : w.agents.ids()) {
        const Employment& e = w.agents.employment[agent];
        const bool there = e.stage == Stage::OnFloor;
        const double x = there ? felt_exhaustion(w, agent) : none;
        seen.evening[agent.row].push_back(x);
        seen.away[agent.row].at(week_number) = there && w.agents.turn[agent].on_leave;
        if (!there) continue;
        const Today& today = w.agents.today[agent];
        Work& work = seen.work[{agent.row, e.incumbent}];
        work.days += 1, work.exhaustion += x, work.handled += today.handled, work.resolved += today.resolved;
    }
}

void note_quarters(const World& w, Seen& seen) {
    std::vector<std::pair<double, PersonKey>> all;
    for (const AgentId agent : w.agents.ids())
        if (w.agents.employment[agent].stage == Stage::OnFloor)
            all.push_back({felt_exhaustion(w, agent), {agent.row, w.agents.employment[agent].incumbent}});
    std::ranges::sort(all);
    for (std::size_t i = 0; i < all.size(); ++i)
        seen.quarter[all[i].second] = static_cast<int>(4 * i / all.size());
}

/// Over persons: of mean exhaustion and the share of their contacts that they resolved.
double correlation(const Seen& seen) {
    double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    for (const auto& [person, work] : seen.work) {
        if (work.days < least_days || work.handled == 0) continue;
        const double a = work.exhaustion / work.days, b = work.resolved / work.handled;
        n += 1, x += a, y += b, xx += a * a, yy += b * b, xy += a * b;
    }
    return (n * xy - x * y) / std::sqrt((n * xx - x * x) * (n * yy - y * y));
}

double mean_of_week(const std::vector<double>& evenings, std::size_t week_number) {
    double sum = 0;
    for (std::size_t d = 0; d < 7; ++d) sum += evenings.at(7 * week_number + d);
    return sum / 7;  // NaN when the seat was not held all week
}

/// How much fresher than before leave, against the line from the week before it to the week before the next
/// one: [0] on the evening of the first Wednesday, [j] mean of the j-th week after it.
std::vector<double> after_leave(const Seen& seen) {
    std::vector<double> sum(weeks_after + 1), count(weeks_after + 1);
    for (std::size_t agent = 0; agent < seen.evening.size(); ++agent) {
        const std::vector<double>& evenings = seen.evening[agent];
        std::vector<std::size_t> leaves;  // weeks
        for (std::size_t k = 1; k < seen.away[agent].size(); ++k)
            if (seen.away[agent][k]) leaves.push_back(k);
        for (std::size_t i = 0; i + 1 < leaves.size(); ++i) {
            const std::size_t leave = leaves[i], next = leaves[i + 1];
            if (next - leave < weeks_after + 2) continue;
            const double before = mean_of_week(evenings, leave - 1);
            const double drift =
                (mean_of_week(evenings, next - 1) - before) / static_cast<double>(next - leave);
            for (std::size_t j = 0; j <= weeks_after; ++j) {
                const double x =
                    j == 0 ? evenings.at(7 * (leave + 1) + 2) : mean_of_week(evenings, leave + j);
                const double fresher = before + drift * static_cast<double>(j + 1) - x;
                if (std::isnan(fresher)) continue;
                sum[j] += fresher, count[j] += 1;
            }
        }
    }
    for (std::size_t j = 0; j < sum.size(); ++j) sum[j] /= count[j];
    return sum;
}

}  // namespace

std::vector<double> look_at_persons(const StudyPlan& plan, int replication) {
    World w = world_of(plan, replication);
    const auto weeks = static_cast<std::size_t>(plan.base.time.horizon_weeks);
    Seen seen;
    seen.evening.resize(w.agents.size());
    seen.away.assign(w.agents.size(), std::vector<char>(weeks));
    for (int d = 0; d < static_cast<int>(7 * weeks); ++d) {
        const Time midnight = measurement_start + d * day;
        run_until(w, midnight + second);
        if (d == 0) note_quarters(w, seen);
        note_shifts(w, midnight, seen);
        run_until(w, midnight + day - second);
        note_evening(w, seen, static_cast<std::size_t>(d / 7));
    }
    require_sound(w);
    std::vector<double> row = {seen.planned,
                               seen.x,
                               seen.xx,
                               seen.sick,
                               seen.x_sick,
                               seen.quarters[0].planned,
                               seen.quarters[0].sick,
                               seen.quarters[3].planned,
                               seen.quarters[3].sick,
                               correlation(seen)};
    for (const double x : after_leave(seen)) row.push_back(x);
    return row;
}

}  // namespace morale
