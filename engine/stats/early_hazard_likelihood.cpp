#include "engine/stats/early_hazard_likelihood.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "engine/stats/special_values.hpp"

namespace morale {

namespace {

constexpr std::size_t most_groups = 2000;

bool counts(const SeenSpell& s) {
    return s.entry >= 0 && s.entry <= s.exit && s.exit < infinite;
}

/// Puts neighbours into groups if there are many.
std::vector<EndsAtAge> ends_of(std::span<const SeenSpell> spells) {
    std::vector<double> ages;
    for (const SeenSpell& s : spells)
        if (s.ended) ages.push_back(s.exit);
    std::ranges::sort(ages);
    const std::size_t size = (ages.size() + most_groups - 1) / most_groups;
    std::vector<EndsAtAge> groups;
    for (std::size_t i = 0; i < ages.size(); ++i) {
        if (i % size == 0) groups.push_back({});
        groups.back().age += ages[i];
        ++groups.back().count;
    }
    for (EndsAtAge& group : groups) group.age /= group.count;
    return groups;
}

double likelihood(const SpellData& data, const DataAtTau& w, double old, double fresh) {
    double sum = -old * (data.exposure - w.exposure) - fresh * w.exposure;
    for (std::size_t i = 0; i < w.ends.size(); ++i)
        sum += data.ends[i].count * std::log(old + (fresh - old) * w.ends[i]);
    return sum;
}

}  // namespace

DataAtTau SpellData::at_tau(double tau) const {
    DataAtTau w{.tau = tau, .ends = {}};
    w.ends.reserve(ends.size());
    for (const EndsAtAge& group : ends) w.ends.push_back(std::exp(-group.age / tau));
    for (const SeenSpell& s : spells)
        w.exposure += tau * (std::exp(-s.entry / tau) - std::exp(-s.exit / tau));
    return w;
}

SpellData spell_data(std::span<const SeenSpell> spells) {
    SpellData data{.spells = {}};
    std::ranges::copy_if(spells, std::back_inserter(data.spells), counts);
    data.ends = ends_of(data.spells);
    for (const SeenSpell& s : data.spells) {
        data.ended += s.ended ? 1 : 0;
        data.exposure += s.exit - s.entry;
        data.longest = std::max(data.longest, s.exit);
        data.youngest = std::min(data.youngest, s.entry);
    }
    return data;
}

// Newton's method on a concave function, kept above 0: a step that would cross 0 goes only most of the way
// there.
HazardsAtTau best_hazards(const SpellData& data, const DataAtTau& w) {
    const double rate = data.ended / data.exposure;
    const double least = 1e-9 * rate;
    HazardsAtTau now{rate, rate, likelihood(data, w, rate, rate)};
    for (int round = 0; round < 60; ++round) {
        double by_old = -(data.exposure - w.exposure), by_fresh = -w.exposure;
        double oo = 0, of = 0, ff = 0;
        for (std::size_t i = 0; i < w.ends.size(); ++i) {
            const double e = w.ends[i], n = data.ends[i].count;
            const double h = now.old + (now.fresh - now.old) * e;
            const double a = (1 - e) / h, b = e / h;
            by_old += n * a, by_fresh += n * b;
            oo += n * a * a, of += n * a * b, ff += n * b * b;
        }
        // At the edge, a direction that pushes outwards is closed.
        const bool old_closed = now.old <= 2 * least && by_old < 0;
        const bool fresh_closed = now.fresh <= 2 * least && by_fresh < 0;
        const double det = oo * ff - of * of;
        double step_old = 0, step_fresh = 0;
        if (old_closed || fresh_closed || !(det > 1e-12 * oo * ff)) {
            if (!old_closed) step_old = oo > 0 ? by_old / oo : least - now.old;
            if (!fresh_closed) step_fresh = ff > 0 ? by_fresh / ff : least - now.fresh;
        } else {
            step_old = (by_old * ff - by_fresh * of) / det;
            step_fresh = (by_fresh * oo - by_old * of) / det;
        }
        double part = 1;
        if (now.old + step_old < least) part = std::min(part, .9 * (now.old - least) / -step_old);
        if (now.fresh + step_fresh < least) part = std::min(part, .9 * (now.fresh - least) / -step_fresh);
        HazardsAtTau next = now;
        for (int halving = 0; halving < 40; ++halving, part /= 2) {
            next = {now.old + part * step_old, now.fresh + part * step_fresh, 0};
            next.likelihood = likelihood(data, w, next.old, next.fresh);
            if (next.likelihood >= now.likelihood) break;
        }
        if (!(next.likelihood >= now.likelihood)) break;
        const double gained = next.likelihood - now.likelihood;
        now = next;
        if (gained < 1e-10) break;
    }
    return now;
}

double best_likelihood_with_old(const SpellData& data, const DataAtTau& w, double old) {
    const double least = 1e-9 * data.ended / data.exposure;
    double fresh = std::max(data.ended / data.exposure, least);
    double value = likelihood(data, w, old, fresh);
    for (int round = 0; round < 40; ++round) {
        double slope = -w.exposure, curve = 0;
        for (std::size_t i = 0; i < w.ends.size(); ++i) {
            const double b = w.ends[i] / (old + (fresh - old) * w.ends[i]);
            slope += data.ends[i].count * b, curve += data.ends[i].count * b * b;
        }
        if (curve <= 0) break;
        double next = std::max(fresh + slope / curve, (fresh + 9 * least) / 10);
        double reached = likelihood(data, w, old, next);
        for (int halving = 0; halving < 40 && reached < value; ++halving) {
            next = (next + fresh) / 2;
            reached = likelihood(data, w, old, next);
        }
        if (!(reached >= value)) break;
        const double gained = reached - value;
        fresh = next, value = reached;
        if (gained < 1e-9) break;
    }
    return value;
}

// For a given extra, the best base is known.
double best_likelihood_with_extra(const SpellData& data, const DataAtTau& w, double extra) {
    const double base = data.ended / (data.exposure + extra * w.exposure);
    double sum = data.ended * std::log(base) - data.ended;
    for (std::size_t i = 0; i < w.ends.size(); ++i) sum += data.ends[i].count * std::log1p(extra * w.ends[i]);
    return sum;
}

}  // namespace morale
