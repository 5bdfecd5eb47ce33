#include "engine/stats/histogram.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <random>

using morale::Histogram;

namespace {

std::vector<double> lifelike(unsigned seed, int size) {
    std::mt19937 bits(seed);
    std::vector<double> values;
    for (int i = 0; i < size; ++i) {
        const double u = (static_cast<double>(bits()) + .5) / 4294967296.0;
        values.push_back(bits() % 5 == 0 ? 0.0 : -180 * std::log(u));
    }
    return values;
}

Histogram histogram_of(const std::vector<double>& values) {
    Histogram h;
    for (const double value : values) h.add(value);
    return h;
}

bool same(const Histogram& a, const Histogram& b) {
    const auto equal = [](const Histogram::Bin& x, const Histogram::Bin& y) {
        return x.low == y.low && x.high == y.high && x.count == y.count;
    };
    const auto left = a.bins(), right = b.bins();
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), equal) &&
           a.count() == b.count() && a.lowest() == b.lowest() && a.highest() == b.highest();
}

}  // namespace

TEST_CASE("every value lies in its bin, and no bin is wider than it says") {
    const double value = GENERATE(1e-9, .001, .5, 1.0, 1.03125, 1.9999999, 2.0, 3.0, 63.9, 64.0, 1e6, 1e12);
    const auto bins = histogram_of({value}).bins();
    REQUIRE(bins.size() == 1);
    CAPTURE(value, bins[0].low, bins[0].high);
    CHECK(bins[0].count == 1);
    CHECK(bins[0].low <= value);
    CHECK(value < bins[0].high);
    CHECK((bins[0].high - bins[0].low) / bins[0].low <= Histogram::relative_width);
    CHECK((bins[0].high - bins[0].low) / bins[0].high >= Histogram::relative_width / 2);
}

TEST_CASE("bins follow one another without gap and hold every value once") {
    const auto bins = histogram_of(lifelike(1, 2000)).bins();
    std::int64_t total = 0;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        total += bins[i].count;
        if (i > 1) CHECK(bins[i].low == bins[i - 1].high);  // bins[0] holds the zeros
    }
    CHECK(total == 2000);
}

TEST_CASE("a quantile is within one bin of the order statistic it estimates") {
    std::vector<double> values = lifelike(2, 5001);
    const Histogram h = histogram_of(values);
    std::sort(values.begin(), values.end());
    for (const double p : {0.0, .05, .1, .25, .5, .75, .9, .99, .9999, 1.0}) {
        const auto rank = static_cast<std::size_t>(std::max(1.0, std::ceil(p * 5001)));
        const double exact = values[rank - 1];
        CAPTURE(p, exact);
        CHECK(std::abs(h.quantile(p) - exact) <= Histogram::relative_width * exact);
    }
    CHECK(h.quantile(0) == values.front());
    CHECK(h.quantile(1) == values.back());
}

TEST_CASE("values of one bin are taken as spread evenly over it") {
    const Histogram h = histogram_of({64, 65, 65.9});  // the bin from 64 to 66
    REQUIRE(h.bins().size() == 1);
    CHECK(h.quantile(.5) == Approx(65));
}

TEST_CASE("the mean is that of the values, not of the bins") {
    const Histogram h = histogram_of({1.01, 1.02, 5.55});
    CHECK(h.mean() == Approx(7.58 / 3).epsilon(1e-14));
    Histogram weighted;
    weighted.add(2, 3);
    weighted.add(8, 1);
    CHECK(weighted.count() == 4);
    CHECK(weighted.mean() == Approx(3.5));
}

TEST_CASE("merging is adding, in any order") {
    const std::vector<double> first = lifelike(4, 300), second = lifelike(5, 70);
    std::vector<double> both = first;
    both.insert(both.end(), second.begin(), second.end());
    Histogram forward = histogram_of(first), backward = histogram_of(second);
    forward.merge(histogram_of(second));
    backward.merge(histogram_of(first));
    CHECK(same(forward, histogram_of(both)));
    CHECK(same(backward, histogram_of(both)));
    CHECK(forward.mean() == Approx(histogram_of(both).mean()).epsilon(1e-13));
    CHECK(forward.quantile(.37) == backward.quantile(.37));

    Histogram unchanged = histogram_of(first);
    unchanged.merge(Histogram{});
    CHECK(same(unchanged, histogram_of(first)));
    Histogram copied;
    copied.merge(histogram_of(first));
    CHECK(same(copied, histogram_of(first)));
}

TEST_CASE("histograms of far apart values merge") {
    Histogram low = histogram_of({.001}), high = histogram_of({1e9}), zero = histogram_of({0});
    low.merge(high);
    low.merge(zero);
    CHECK(low.count() == 3);
    CHECK(low.quantile(.5) == Approx(.001).epsilon(Histogram::relative_width));
    CHECK(low.highest() == 1e9);
    CHECK(low.lowest() == 0);
}

TEST_CASE("what is no size is skipped and said so, extremes stay in the last bins") {
    Histogram h = histogram_of({-1, std::numeric_limits<double>::quiet_NaN(), 1e-12, 1e300});
    CHECK(h.skipped() == 2);
    CHECK(h.count() == 2);
    CHECK(h.bins().front().low == 0);
    CHECK(h.bins().front().count == 1);
    CHECK(h.bins().back().count == 1);
    CHECK(h.highest() == 1e300);
    h.add(INFINITY);
    CHECK(h.bins().back().count == 2);
}

TEST_CASE("an empty histogram has no mean and no quantile") {
    const Histogram h;
    CHECK(h.count() == 0);
    CHECK(std::isnan(h.mean()));
    CHECK(std::isnan(h.quantile(.5)));
    CHECK(std::isnan(h.highest()));
    CHECK(h.bins().empty());
    CHECK(std::isnan(histogram_of({1}).quantile(1.5)));
}
