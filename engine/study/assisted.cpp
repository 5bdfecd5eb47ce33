#include "engine/study/assisted.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace morale {

namespace {

constexpr int inner_steps = 10, halvings = 4;
constexpr double solved = 5e-4;      // largest remaining error of the corrected formulas
constexpr double difference = .04;   // step by which slopes of the formulas are measured
constexpr double longest_step = .7;  // within the formulas
constexpr double least_reach = .15;
constexpr double damping = 1e-4;    // added to the squares; slopes are about one
constexpr double least_luck = .05;  // least luck in an observed change, beside its standard errors
constexpr double worse = 1.3;    // a step was too long if the error grew by this factor over the best before
constexpr double noticed = .05;  // smallest error that counts
constexpr double near = .25;     // distance within which offsets are averaged
constexpr double stuck = 1e-3;   // largest move of a step that leaves everything as it was
constexpr double unaided = .5;   // share of the error by which a number moves when the formulas show no way

double largest(const Vector& values) {
    double most = 0;
    for (const double v : values) most = std::max(most, std::abs(v));
    return most;
}

double squares(const Vector& values) {
    double sum = 0;
    for (const double v : values) sum += v * v;
    return sum;
}

Vector minus(const Vector& a, const Vector& b) {
    Vector out(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) out[i] = a[i] - b[i];
    return out;
}

Vector times(const Slopes& m, const Vector& x) {
    Vector out(m.size(), 0);
    for (std::size_t i = 0; i < m.size(); ++i)
        for (std::size_t j = 0; j < x.size(); ++j) out[i] += m[i][j] * x[j];
    return out;
}

Vector plus(Vector a, const Vector& b) {
    for (std::size_t i = 0; i < a.size(); ++i) a[i] += b[i];
    return a;
}

/// Gaussian elimination with the largest pivot; the damping keeps the matrix regular.
Vector solved_by(Slopes m, Vector right) {
    const std::size_t n = right.size();
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t pivot = k;
        for (std::size_t i = k + 1; i < n; ++i)
            if (std::abs(m[i][k]) > std::abs(m[pivot][k])) pivot = i;
        std::swap(m[k], m[pivot]);
        std::swap(right[k], right[pivot]);
        if (m[k][k] == 0) continue;
        for (std::size_t i = k + 1; i < n; ++i) {
            const double f = m[i][k] / m[k][k];
            for (std::size_t j = k; j < n; ++j) m[i][j] -= f * m[k][j];
            right[i] -= f * right[k];
        }
    }
    Vector x(n, 0);
    for (std::size_t k = n; k-- > 0;) {
        double rest = right[k];
        for (std::size_t j = k + 1; j < n; ++j) rest -= m[k][j] * x[j];
        x[k] = m[k][k] == 0 ? 0 : rest / m[k][k];
    }
    return x;
}

/// The least-squares step of the free numbers that removes the remaining error.
Vector damped_step(const Slopes& slopes, const Vector& rest, const std::vector<bool>& is_free) {
    const std::size_t n = rest.size();
    Slopes products(n, Vector(n, 0));
    Vector right(n, 0);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            for (std::size_t f = 0; f < n; ++f)
                if (is_free[i] && is_free[j]) products[i][j] += slopes[f][i] * slopes[f][j];
        for (std::size_t f = 0; f < n; ++f)
            if (is_free[i]) right[i] += slopes[f][i] * rest[f];
        products[i][i] += is_free[i] ? damping : 1;
    }
    return solved_by(std::move(products), std::move(right));
}

Slopes unit(std::size_t n) {
    Slopes m(n, Vector(n, 0));
    for (std::size_t i = 0; i < n; ++i) m[i][i] = 1;
    return m;
}

/// Broyden's update: the smallest change of the slopes with which the move accounts for the observed change,
/// less what of that change may be luck.
void learn(Slopes& slopes, const Vector& move, const Vector& unexplained, const Vector& luck) {
    const double length = squares(move);
    if (length <= 0) return;
    for (std::size_t i = 0; i < slopes.size(); ++i)
        for (std::size_t j = 0; j < move.size(); ++j)
            slopes[i][j] += unexplained[i] * move[j] / (length + luck[i] * luck[i]);
}

/// The formulas, corrected around a point.
struct Corrected {
    const Search& search;
    const Expected& expected;
    Vector around, offset;

    /// A figure that no formula describes is taken to move in step with its number.
    Vector plain(const Vector& x) const {
        Vector figures = expected(x);
        for (std::size_t i = 0; i < x.size(); ++i)
            if (!std::isfinite(figures[i])) figures[i] = x[i];
        return figures;
    }

    Vector operator()(const Vector& x) const {
        Vector figures = plus(plain(x), offset);
        if (!search.beyond.empty()) figures = plus(figures, times(search.beyond, minus(x, around)));
        return figures;
    }

    Slopes slopes_at(const Vector& x, const Vector& there) const {
        Slopes slopes = unit(x.size());
        for (std::size_t j = 0; j < x.size(); ++j) {
            Vector beside = x;
            beside[j] += beside[j] + difference <= search.highest[j] ? difference : -difference;
            const Vector moved = (*this)(beside);
            for (std::size_t i = 0; i < x.size(); ++i)
                slopes[i][j] = (moved[i] - there[i]) / (beside[j] - x[j]);
        }
        return slopes;
    }
};

/// The numbers around a point that are tried.
struct Range {
    Vector low, high;

    Vector clamped(Vector x) const {
        for (std::size_t i = 0; i < x.size(); ++i) x[i] = std::clamp(x[i], low[i], high[i]);
        return x;
    }

    /// Which numbers a step would not push against an end of their range.
    std::vector<bool> free_numbers(const Vector& x, const Vector& step) const {
        std::vector<bool> is_free(x.size());
        for (std::size_t i = 0; i < x.size(); ++i)
            is_free[i] = !(x[i] >= high[i] && step[i] > 0) && !(x[i] <= low[i] && step[i] < 0);
        return is_free;
    }
};

Range range_around(const Search& s, const Vector& point, double reach) {
    Range range{s.lowest, s.highest};
    for (std::size_t i = 0; i < point.size(); ++i) {
        range.low[i] = std::clamp(point[i] - reach, s.lowest[i], s.highest[i]);
        range.high[i] = std::clamp(point[i] + reach, s.lowest[i], s.highest[i]);
    }
    return range;
}

/// Which figures a number can bring nearer to the goal: a number at the end of its whole range leaves its
/// figure where it is, and the others are not moved away from their goals for its sake.
std::vector<bool> within_reach(const Search& s, const Vector& x, const Vector& step) {
    return Range{s.lowest, s.highest}.free_numbers(x, step);
}

Vector rest_within(const Search& s, const Vector& figures, const std::vector<bool>& reached) {
    Vector rest = minus(s.goal, figures);
    for (std::size_t i = 0; i < rest.size(); ++i)
        if (!reached[i]) rest[i] = 0;
    return rest;
}

/// Tries that step and fractions of it until one comes nearer; false if none does.
bool stepped(const Search& s, const Corrected& formulas, const Range& range, const Vector& step,
             const std::vector<bool>& reached, Vector& x, Vector& figures, Slopes& slopes) {
    const double length = largest(step), rest = squares(rest_within(s, figures, reached));
    double part = length > longest_step ? longest_step / length : 1;
    for (int k = 0; k < halvings; ++k, part /= 2) {
        Vector to = x;
        for (std::size_t j = 0; j < x.size(); ++j) to[j] += part * step[j];
        to = range.clamped(std::move(to));
        const Vector move = minus(to, x);
        if (largest(move) == 0) return false;
        const Vector there = formulas(to);
        if (!(squares(rest_within(s, there, reached)) < rest)) continue;
        learn(slopes, move, minus(minus(there, figures), times(slopes, move)), Vector(x.size(), 0));
        x = to, figures = there;
        return true;
    }
    return false;
}

/// The point, within reach, at which the corrected formulas come nearest to the goal.
Vector solve(Search& s, const Corrected& formulas, double reach) {
    const Range range = range_around(s, formulas.around, reach);
    Vector x = range.clamped(formulas.around), figures = formulas(x);
    Slopes slopes = formulas.slopes_at(x, figures);
    bool fresh = true;
    for (int i = 0; i < inner_steps; ++i) {
        Vector step = damped_step(slopes, minus(s.goal, figures), std::vector<bool>(x.size(), true));
        const std::vector<bool> reached = within_reach(s, x, step);
        const Vector rest = rest_within(s, figures, reached);
        if (largest(rest) < solved) break;
        Slopes wanted = slopes;
        for (std::size_t figure = 0; figure < wanted.size(); ++figure)
            if (!reached[figure]) wanted[figure].assign(wanted.size(), 0);
        step = damped_step(wanted, rest, range.free_numbers(x, step));
        const bool nearer = stepped(s, formulas, range, step, reached, x, figures, slopes);
        if (!nearer && fresh) break;
        fresh = !nearer;
        if (fresh) slopes = formulas.slopes_at(x, figures);
    }
    s.slopes = std::move(slopes);
    return x;
}

/// How far the figures are from the goal, beyond luck. A figure that was not observed needs no correction.
double rest_of(const Search& s, const Tried& seen) {
    Vector rest(s.goal.size(), 0);
    for (std::size_t i = 0; i < s.goal.size(); ++i)
        if (std::isfinite(seen.figures[i]))
            rest[i] = std::max(0., std::abs(s.goal[i] - seen.figures[i]) - seen.luck[i]);
    return std::sqrt(squares(rest));
}

/// The point from which the search goes on: the last one, or if it was much worse, the best one with as many
/// runs.
const Tried& chosen(Search& s) {
    const Tried* best = &s.tried.back();
    for (const Tried& seen : s.tried)
        if (seen.runs == best->runs && rest_of(s, seen) < rest_of(s, *best)) best = &seen;
    const Tried& last = s.tried.back();
    if (rest_of(s, last) <= worse * rest_of(s, *best) + noticed) return last;
    s.reach = std::max(least_reach, largest(minus(last.numbers, best->numbers)) / 2);
    return *best;
}

void learn_from_runs(Search& s, const Corrected& formulas) {
    const std::size_t n = s.goal.size();
    if (s.beyond.empty()) s.beyond = Slopes(n, Vector(n, 0));
    if (s.tried.size() < 2) return;
    const Tried& before = s.tried[s.tried.size() - 2];
    const Tried& last = s.tried.back();
    const Vector move = minus(last.numbers, before.numbers);
    Vector told = minus(formulas.plain(last.numbers), formulas.plain(before.numbers));
    told = plus(told, times(s.beyond, move));
    Vector unexplained = minus(minus(last.figures, before.figures), told);
    for (double& u : unexplained)
        if (!std::isfinite(u)) u = 0;
    Vector luck;
    for (std::size_t i = 0; i < n; ++i) luck.push_back(least_luck + before.luck[i] + last.luck[i]);
    learn(s.beyond, move, unexplained, luck);
}

/// What runs show beyond the formulas, averaged over earlier observations near the point from as many runs,
/// because luck differs from try to try.
Vector offset_at(const Search& s, const Corrected& formulas, const Tried& point) {
    Vector sum(s.goal.size(), 0), weight(s.goal.size(), 0);
    for (const Tried& seen : s.tried) {
        const Vector apart = minus(point.numbers, seen.numbers);
        if (seen.runs != point.runs || largest(apart) > near) continue;
        const Vector told = minus(formulas.plain(seen.numbers), times(s.beyond, apart));
        for (std::size_t i = 0; i < sum.size(); ++i)
            if (const double off = seen.figures[i] - told[i]; std::isfinite(off))
                sum[i] += off, weight[i] += 1;
    }
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] = weight[i] > 0 ? sum[i] / weight[i] : s.goal[i] - formulas.plain(point.numbers)[i];
    return sum;
}

/// Where the formulas leap, so that no step along their slopes comes nearer, each number follows its own
/// figure.
Vector unaided_step(const Search& s, const Tried& from) {
    Vector to = from.numbers;
    for (std::size_t i = 0; i < to.size(); ++i)
        if (std::isfinite(from.figures[i])) to[i] += unaided * (s.goal[i] - from.figures[i]);
    return range_around(s, from.numbers, s.reach).clamped(std::move(to));
}

}  // namespace

Vector start(Search& s, Vector numbers, const Expected& expected) {
    const Vector none(numbers.size(), 0);
    Corrected formulas{.search = s, .expected = expected, .around = numbers, .offset = none};
    // A number stays unchanged if the formulas do not know its figure.
    const Vector told = expected(numbers);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (!std::isfinite(told[i])) formulas.offset[i] = s.goal[i] - numbers[i];
    return solve(s, formulas, 4 * s.reach);
}

Vector next(Search& s, const Expected& expected) {
    Corrected formulas{.search = s, .expected = expected, .around = {}, .offset = {}};
    learn_from_runs(s, formulas);
    const Tried& from = chosen(s);
    formulas.around = from.numbers;
    formulas.offset = offset_at(s, formulas, from);
    Vector to = solve(s, formulas, s.reach);
    if (rest_of(s, from) > noticed && largest(minus(to, from.numbers)) < stuck) return unaided_step(s, from);
    return to;
}

Vector spread(const Search& s, const Vector& of_figures) {
    const std::size_t n = of_figures.size();
    Vector square(n, 0);
    for (std::size_t f = 0; f < n; ++f) {
        if (!std::isfinite(of_figures[f])) continue;
        Vector one(n, 0);
        one[f] = of_figures[f];
        const Vector moved =
            damped_step(s.slopes.empty() ? unit(n) : s.slopes, one, std::vector<bool>(n, true));
        for (std::size_t i = 0; i < n; ++i) square[i] += moved[i] * moved[i];
    }
    for (double& q : square) q = std::sqrt(q);
    return square;
}

}  // namespace morale
