#include "engine/outlook/shared_line.hpp"

#include <numeric>

#include "engine/model/hours.hpp"

namespace morale {

void PartsOfHours::add(const PartsOfHours& of_team) {
    line.resize(of_team.line.size());
    mail.resize(of_team.mail.size());
    for (std::size_t i = 0; i < of_team.line.size(); ++i) {
        line[i] += of_team.line[i];
        mail[i] += of_team.mail[i];
    }
}

PartsOfHours parts_of_hours(const Parameters& p, const TeamWork& work) {
    if (!classes_have_hours(p)) return {};
    PartsOfHours parts{std::vector<double>(Profile::steps), std::vector<double>(Profile::steps)};
    const std::vector<HalfHoursOfWeek> loads = loads_of_classes(p);
    std::vector<double> of_week;  // [class] share of the contacts of a week
    HalfHoursOfWeek all{};
    for (const HalfHoursOfWeek& load : loads) {
        of_week.push_back(std::accumulate(load.begin(), load.end(), 0.));
        for (std::size_t i = 0; i < all.size(); ++i) all[i] += load[i];
    }
    const auto add = [&](const std::vector<LineClass>& classes, std::vector<double>& to) {
        for (const LineClass& c : classes)
            for (std::size_t i = 0; i < all.size(); ++i)
                if (all[i] > 0) to[i] += work.share * c.share * loads[c.queue][i] / all[i] / of_week[c.queue];
    };
    add(work.classes, parts.line);
    add(work.mail, parts.mail);
    return parts;
}

SharedLine shared_line(const TeamWork& work, const PartsOfHours& of_team, const std::optional<Pool>& pool,
                       double staff, std::size_t half_hour) {
    SharedLine line{.share = pool ? pool->share : work.share,
                    .in_line = work.in_line,
                    .mail = 1 - work.in_line,
                    .staff = staff};
    if (pool) {
        line.staff = pool->staff[half_hour];
        line.own = line.staff > 0 ? staff / line.staff : work.share / pool->share;
    }
    const PartsOfHours& parts = pool ? pool->of_hours : of_team;
    if (!parts.line.empty())
        line.share = 1, line.in_line = parts.line[half_hour], line.mail = parts.mail[half_hour];
    return line;
}

}  // namespace morale
