#include "engine/study/design_point.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/model/rules.hpp"
#include "engine/outlook/outlook.hpp"
#include "engine/study/assumption.hpp"
#include "engine/study/drawn_together.hpp"
#include "engine/study/estimator.hpp"
#include "engine/study/fold.hpp"
#include "engine/study/replicate.hpp"
#include "engine/study/settle.hpp"

namespace morale {

StudyPlan plan_at(const StudyPlan& plan, std::span<const Setting> settings) {
    StudyPlan at = plan;
    at.base.study.uncertain = false;
    if (settings.empty()) return at;
    for (const auto& [assumption, value] : settings) {
        set_assumption(at.uncertain[assumption], at.base, value);
        for (PolicyPlan& policy : at.policies)
            set_assumption(at.uncertain[assumption], policy.parameters, value);
    }
    const bool settled = !plan.base.usual.teams.empty();
    if (!settled) return at;
    at.base.usual = outlook_of(at.base, at.mend).usual;
    for (PolicyPlan& policy : at.policies)
        policy.parameters.usual = usual_of_policy(policy.parameters, policy.from, at.base, at.mend);
    return at;
}

bool keep_rules_at(const StudyPlan& plan, std::span<const Setting> settings) {
    const auto bound = [&](const Setting& s) { return is_bound(plan.uncertain[s.assumption]); };
    if (std::ranges::none_of(settings, bound)) return true;
    Parameters p = plan.base;
    for (const Setting& setting : settings)
        if (bound(setting)) set_assumption(plan.uncertain[setting.assumption], p, setting.value);
    return keep_rules(p);
}

std::vector<std::vector<double>> differences_at(const DesignRun& run,
                                                const std::vector<DesignPoint>& points) {
    std::vector<std::vector<double>> all;
    all.reserve(points.size());
    replicate(
        static_cast<int>(points.size()), run.threads,
        [&](int i) {
            const DesignPoint& point = points[static_cast<std::size_t>(i)];
            const StudyPlan at = plan_at(run.plan, point.settings);
            StudyFold fold(at);
            for (int r = 0; r < point.repeats; ++r) {
                const std::vector<Record> records = simulate_policies(at, point.first + r, run.stop);
                if (run.stop && run.stop()) throw Stopped{};
                fold.add(records);
            }
            return differences_less_luck(fold.policies()[0], fold.policies()[1], run.metric, run.luck);
        },
        [&](int i, std::vector<double> differences) {
            if (run.broken)
                *run.broken += static_cast<int>(
                    std::ranges::count_if(differences, [](double x) { return std::isnan(x); }));
            all.push_back(std::move(differences));
            if (run.done) run.done(points[static_cast<std::size_t>(i)].repeats);
        });
    return all;
}

}  // namespace morale
