// A law as plain numbers and back. Its parameters would not do: a law that was scaled differs in its last
// bits from one that is made of the scaled parameters.
#include <algorithm>
#include <cstddef>

#include "engine/kernel/distribution.hpp"

namespace morale {

std::vector<double> Distribution::numbers() const {
    std::vector<double> all{scale_, shape_, location_, mean_, variance_};
    all.insert(all.end(), given_.begin(), given_.end());
    const std::vector<double> table = inverse_ ? inverse_->numbers() : std::vector<double>{};
    all.insert(all.end(), table.begin(), table.end());
    all.insert(all.end(), values().begin(), values().end());
    return all;
}

std::optional<Distribution> Distribution::of_numbers(Kind kind, std::span<const double> all) {
    constexpr std::size_t plain = 5 + std::tuple_size_v<decltype(given_)>;
    if (all.size() < plain) return std::nullopt;
    const std::span<const double> more = all.subspan(plain);
    Distribution d;
    d.kind_ = kind;
    d.scale_ = all[0];
    d.shape_ = all[1];
    d.location_ = all[2];
    d.set_moments(all[3], all[4]);
    std::ranges::copy(all.subspan(5, d.given_.size()), d.given_.begin());
    if (kind == Kind::Empirical) {
        d.values_ = std::make_shared<const std::vector<double>>(more.begin(), more.end());
        return d;
    }
    if (more.empty()) return d;
    if (kind != Kind::Gamma && kind != Kind::Beta) return std::nullopt;
    const std::optional<InverseTable> table = InverseTable::of_numbers(more);
    if (!table) return std::nullopt;
    d.inverse_ = std::make_shared<const InverseTable>(*table);
    return d;
}

}  // namespace morale
