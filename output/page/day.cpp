// The average weekday by half hour: agents planned, present and needed, and the load that they carry.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/language/clock_text.hpp"
#include "engine/language/listed.hpp"
#include "engine/model/hours.hpp"
#include "engine/model/promised.hpp"
#include "engine/model/world/load_to_cover.hpp"
#include "engine/outlook/half_hour_by_formula.hpp"
#include "output/charts/curves.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"
#include "output/words/numbers.hpp"
#include "output/words/since.hpp"

namespace morale::page {
namespace {

constexpr int weekdays_shown = 5;
constexpr double width_beside_another = 470, height_beside_another = 280;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// A half hour of the average weekday, all teams together: mean numbers of agents, and Erlang.
struct StepOfDay {
    int half = 0;  // of the day, from 0
    double planned = 0, present = 0, needed = 0, load = 0;
    /// Agents present in teams whose needs are in `needed`.
    double present_where_needed = 0;
};

struct FigureOfDay {
    std::string_view name;
    double StepOfDay::*value;
};

constexpr std::array figures_of_day = {
    FigureOfDay{"Load, Erlang", &StepOfDay::load}, FigureOfDay{"Present", &StepOfDay::present},
    FigureOfDay{"Planned", &StepOfDay::planned}, FigureOfDay{"Needed", &StepOfDay::needed}};

/// Monday to Friday on which contacts come; all days of the week where there is none.
std::vector<int> open_weekdays(const HalfHours& week) {
    const auto has_contacts = [&](int day) {
        for (int team = 0; team < week.groups; ++team)
            for (int half = 0; half < half_hours_of_day; ++half)
                if (week.at(team, day * half_hours_of_day + half).offered > 0) return true;
        return false;
    };
    std::vector<int> days;
    for (int day = 0; day < days_of_week; ++day)
        if ((day < weekdays_shown || days.empty()) && has_contacts(day)) days.push_back(day);
    return days;
}

/// The time of an agent that one answered contact took, over the whole week.
double handle_seconds_of(const HalfHours& week, int team) {
    HalfHour all;
    for (int nth = 0; nth < half_hours_of_week; ++nth) all.add(week.at(team, nth));
    return all.answered > 0 ? all.handling_seconds / all.answered : 0;
}

class AverageDay {
 public:
    AverageDay(const Parameters& p, const HalfHours& week)
        : p_(p),
          week_(week),
          days_(open_weekdays(week)),
          work_(work_of_teams(p)),
          promised_(promised_by_team(p)) {
        const Profile load = load_of(p);
        for (int team = 0; team < week.groups; ++team) {
            const auto row = static_cast<std::size_t>(team);
            plans_.push_back(planned_presence(p, row, load));
            handle_seconds_.push_back(handle_seconds_of(week, team));
            described_.push_back(is_described(team));
        }
    }

    std::vector<StepOfDay> steps() const {
        std::vector<StepOfDay> steps;
        for (int half = 0; half < half_hours_of_day && !days_.empty(); ++half) {
            StepOfDay step{.half = half};
            double offered = 0, judged = 0;
            for (int team = 0; team < week_.groups; ++team) {
                const double of_team = add_team(step, team);
                offered += of_team;
                if (described_[static_cast<std::size_t>(team)]) judged += of_team;
            }
            if (!(judged > 0)) step.needed = unknown;
            if (offered > 0) steps.push_back(step);
        }
        return steps;
    }

    /// The teams with contacts whose lines the formula never describes.
    std::vector<std::string> left_out() const {
        std::vector<std::string> names;
        for (int team = 0; team < week_.groups; ++team)
            if (const auto row = static_cast<std::size_t>(team); !described_[row] && handle_seconds_[row] > 0)
                names.push_back(p_.teams[row].name);
        return names;
    }

 private:
    HalfHour seen_in(int team, int half) const {
        HalfHour seen;
        for (const int day : days_) seen.add(week_.at(team, day * half_hours_of_day + half));
        return seen;
    }

    std::optional<int> needed_for(int team, const HalfHour& seen) const {
        const auto row = static_cast<std::size_t>(team);
        if (!(seen.seconds > 0)) return std::nullopt;
        return agents_needed_by_formula(p_, work_[row], seen, promised_[row]);
    }

    bool is_described(int team) const {
        for (int half = 0; half < half_hours_of_day; ++half)
            if (needed_for(team, seen_in(team, half))) return true;
        return false;
    }

    /// Returns the contacts offered.
    double add_team(StepOfDay& step, int team) const {
        const auto row = static_cast<std::size_t>(team);
        const HalfHour seen = seen_in(team, step.half);
        double planned = 0;
        for (const int day : days_)
            planned += plans_[row][static_cast<std::size_t>(day * half_hours_of_day + step.half)];
        step.planned += planned / static_cast<double>(days_.size());
        if (!(seen.seconds > 0)) return 0;
        const double present = (seen.handling_seconds + seen.available_seconds) / seen.seconds;
        step.present += present;
        step.load += seen.offered / seen.seconds * handle_seconds_[row];
        if (seen.offered > 0 && described_[row]) {
            const auto needed = needed_for(team, seen);
            step.needed += needed ? *needed : unknown;
            step.present_where_needed += present;
        }
        return seen.offered;
    }

    const Parameters& p_;
    const HalfHours& week_;
    std::vector<int> days_;
    std::vector<TeamWork> work_;
    std::vector<double> promised_;
    std::vector<std::array<double, Profile::steps>> plans_{};
    std::vector<double> handle_seconds_{};
    std::vector<bool> described_{};  // [team] whether the formula says in any half hour whom it needs
};

std::string time_of_step(const StepOfDay& step) {
    return clock_text(step.half / 2, step.half % 2 * 30);
}

/// "At 10:30, when most comes, 38.2 agents are present and 41.0 planned for a load of 33.1 Erlang; 40 are
/// needed. In 6 of the 20 half hours for which that is known fewer are present than needed."
std::string sentence_of(const std::vector<StepOfDay>& steps, const std::vector<std::string>& left_out) {
    const StepOfDay& top = *std::ranges::max_element(steps, {}, &StepOfDay::load);
    std::string text = "At " + time_of_step(top) + ", when most comes, " + fixed(top.present, 1) +
                       " agents are present and " + fixed(top.planned, 1) + " planned for a load of " +
                       fixed(top.load, 1) + " Erlang";
    const auto short_of =
        std::ranges::count_if(steps, [](const StepOfDay& s) { return s.present_where_needed < s.needed; });
    const auto known =
        std::ranges::count_if(steps, [](const StepOfDay& s) { return std::isfinite(s.needed); });
    if (known == 0)
        return text + ". Erlang A, by which the number needed is told, does not describe these lines.";
    const std::string all = std::to_string(steps.size());
    if (std::isfinite(top.needed)) text += "; " + fixed(top.needed, 0) + " are needed";
    if (!left_out.empty())
        text += ". What is needed leaves out " + listed(left_out) +
                ", as Erlang A does not describe what comes to " + (left_out.size() == 1 ? "it" : "them") +
                ", and is compared with the agents of the other teams";
    return text + ". In " + std::to_string(short_of) + " of " +
           (known < std::ssize(steps)
                ? "the " + std::to_string(known) + " half hours (of " + all + ") for which the need is known"
                : all + " half hours") +
           " fewer are present than needed.";
}

HtmlTable numbers_of(const std::vector<StepOfDay>& steps) {
    HtmlTable table{
        .caption = "Mean agents by half hour of the average weekday", .head = {"From"}, .rows = {}};
    for (const FigureOfDay& figure : figures_of_day) table.head.emplace_back(figure.name);
    for (const StepOfDay& step : steps) {
        table.rows.push_back({time_of_step(step)});
        for (const FigureOfDay& figure : figures_of_day)
            table.rows.back().push_back(std::isfinite(step.*figure.value) ? fixed(step.*figure.value, 1)
                                                                          : "-");
    }
    return table;
}

Figure figure_of(const std::string& policy, const std::vector<StepOfDay>& steps,
                 const std::vector<std::string>& left_out) {
    const std::string sentence = sentence_of(steps, left_out);
    Curves chart{.title = "Agents planned, present and needed on the average weekday" +
                          (policy.empty() ? "" : " - " + policy),
                 .description = sentence,
                 .up = "agents",
                 .across = "hour of the day",
                 .words = {},
                 .curves = {},
                 .from_zero = true,
                 .width = width_beside_another,
                 .height = height_beside_another};
    for (std::size_t i = 0; i < figures_of_day.size(); ++i) {
        Curve curve{.name = std::string(figures_of_day[i].name), .series = i, .points = {}};
        for (const StepOfDay& step : steps)
            curve.points.push_back({.x = step.half / 2.,
                                    .mean = step.*figures_of_day[i].value,
                                    .low = unknown,
                                    .high = unknown});
        chart.curves.push_back(std::move(curve));
    }
    return {.heading = policy.empty() ? "Agents and load" : policy,
            .picture = curves(chart),
            .narrow = {},
            .sentence = sentence,
            .twin = numbers_of(steps)};
}

}  // namespace

std::string average_weekday(const Study& study) {
    const StudyResult& result = study.result;
    std::string figures, in_force;
    for (std::size_t p = 0; p < result.policies.size(); ++p) {
        const PolicyResult& policy = result.policies[p];
        if (policy.of_teams.cells.empty() || (p != 0 && p != result.decision.policy)) continue;
        const AverageDay average(study.plan().policies[p].parameters, policy.of_teams);
        const std::vector<StepOfDay> steps = average.steps();
        if (steps.size() < 2) continue;
        figures +=
            printed(figure_of(result.policies.size() > 1 ? title_of(policy) : "", steps, average.left_out()));
        if (const std::string one = half_hours_in_force(study.plan(), study.plan().policies[p]); !one.empty())
            in_force += ' ' + one;
    }
    if (figures.empty()) return {};
    return paragraph(
               "The average of Monday to Friday, all teams together. Planned is what the roster puts at the "
               "phone when every seat is filled and nobody is ill. Present are those with a contact or free. "
               "Needed are the fewest with whom the mean contacts of the half hour would reach the promised "
               "service level by Erlang A, if all were there; a run needs more, because days differ." +
               in_force) +
           "<div class=\"pairs\">\n" + figures + "</div>\n";
}

}  // namespace morale::page
