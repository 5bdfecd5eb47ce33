// How laws are scaled, named, printed and refused. One table says what each kind is called, which parameters
// it takes and which of them are in the unit of the values.
#include <algorithm>
#include <charconv>
#include <cstddef>

#include "engine/kernel/distribution.hpp"
#include "engine/kernel/special.hpp"

namespace morale {
namespace {

using Kind = Distribution::Kind;

struct Field {
    std::string_view name;
    bool scales = true;
};

struct KindRow {
    std::string_view name;
    std::array<Field, 4> fields;  // an empty name ends the list
};

constexpr std::array<KindRow, 11> kinds{{
    {"constant", {{{"value"}}}},
    {"exponential", {{{"mean"}}}},
    {"lognormal", {{{"mean"}, {"cv", false}}}},
    {"lognormal", {{{"p50"}, {"p90"}}}},
    {"gamma", {{{"mean"}, {"cv", false}}}},
    {"weibull", {{{"mean"}, {"shape", false}}}},
    {"uniform", {{{"low"}, {"high"}}}},
    {"triangular", {{{"low"}, {"mode"}, {"high"}}}},
    {"beta", {{{"low"}, {"high"}, {"mean"}, {"cv", false}}}},
    {"empirical", {{{"n", false}, {"mean"}}}},
    {"infinite", {}},
}};

const KindRow& row_of(Kind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

}  // namespace

Distribution Distribution::scaled(double factor) const {
    Distribution d = *this;
    const KindRow& row = row_of(kind_);
    for (std::size_t i = 0; i < row.fields.size(); ++i)
        if (row.fields[i].scales) d.given_[i] *= factor;
    d.scale_ *= factor;
    d.location_ *= factor;
    if (kind_ != Kind::Infinite) d.set_moments(mean_ * factor, variance_ * factor * factor);
    return d;
}

std::vector<Distribution::Parameter> Distribution::parameters() const {
    std::vector<Parameter> result;
    const KindRow& row = row_of(kind_);
    for (std::size_t i = 0; i < row.fields.size() && !row.fields[i].name.empty(); ++i)
        result.push_back({row.fields[i].name, given_[i]});
    return result;
}

std::span<const double> Distribution::values() const {
    return values_ ? std::span<const double>{*values_} : std::span<const double>{};
}

std::string Distribution::text() const {
    std::string result{row_of(kind_).name};
    result += '(';
    for (const Parameter& parameter : parameters()) {
        if (result.back() != '(') result += ", ";
        std::array<char, 32> digits;
        const auto [end, error] =
            std::to_chars(digits.data(), digits.data() + digits.size(), parameter.value);
        result.append(parameter.name).append("=").append(digits.data(), end);
    }
    return result + ')';
}

std::string_view Distribution::objection() const {
    const auto& [a, b, c, d] = given_;
    if (kind_ == Kind::Empirical && values_->empty()) return "there must be at least one value";
    for (const double x : given_)
        if (!(x - x == 0.)) return "parameters must be finite numbers";
    switch (kind_) {
        case Kind::Constant:
            return a < 0. ? "the value must not be negative" : "";
        case Kind::Exponential:
            return a < 0. ? "the mean must not be negative" : "";
        case Kind::Lognormal:
            if (a < 0.) return "the mean must not be negative";
            return b < 0. ? "cv must not be negative" : "";
        case Kind::LognormalByQuantiles:
            if (a <= 0.) return "p50 must be above zero";
            return b < a ? "p90 must not be below p50" : "";
        case Kind::Gamma:
            if (a < 0.) return "the mean must not be negative";
            return b < 0. || b > 10. ? "cv must be between 0 and 10" : "";
        case Kind::Weibull:
            if (a < 0.) return "the mean must not be negative";
            return b < .1 || b > 100. ? "the shape must be between 0.1 and 100" : "";
        case Kind::Uniform:
            return b < a ? "high must not be below low" : "";
        case Kind::Triangular:
            return b < a || c < b ? "low, mode and high must be in this order" : "";
        case Kind::Beta: {
            if (!(a < c && c < b)) return "the mean must lie between low and high";
            if (!(d > 0.) || c == 0.) return "cv must be above zero";
            const math::BetaShapes shapes = math::beta_shapes(a, b, c, d);
            if (shapes.a < .1 || shapes.b < .1)
                return "cv is too large for a law between low and high with this mean";
            return shapes.a + shapes.b > 1e5 ? "cv is too small for a beta law: say constant" : "";
        }
        default:
            return "";
    }
}

bool operator==(const Distribution& a, const Distribution& b) {
    return a.kind_ == b.kind_ && a.given_ == b.given_ && a.scale_ == b.scale_ &&
           std::ranges::equal(a.values(), b.values());
}

}  // namespace morale
