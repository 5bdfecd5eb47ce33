// How long spells last when some are still running at the end (right censoring) and some were already running
// at the start (delayed entry, left truncation). A life table on weekly bins: the chance of ending in week w
// given that it was reached is left[w] / at risk[w], and survival is the product of the complements: Kaplan
// and Meier (1958). A week that was observed in part, at entry or at censoring, counts as that part of a week
// at risk; with entry and censoring on whole weeks this is the Kaplan-Meier estimate itself, otherwise it
// takes the place of the half week of the actuarial method (Cutler and Ederer 1958).
//
// Variance by Greenwood (1926); the interval is symmetric in log(-log survival), so it stays within 0..1
// (Kalbfleisch and Prentice 1980). It treats spells as independent, which those that share a replication are
// not quite: where it matters, take one curve per replication and an interval over replications.
#pragma once

#include <cstdint>
#include <vector>

namespace morale {

struct SurvivalPoint {
    double week = 0;        // weeks since the spell began
    double survival = 1;    // share that lasts at least that long
    double low = 1;         // NaN, as is high, when survival is 0: Greenwood has no variance there
    double high = 1;        // with survival 1, low == high == 1
    double at_risk = 0;     // spells under observation in the week that ends here, parts of a week as parts
    std::int64_t left = 0;  // of these, how many ended in it
};

class LifeTable {
 public:
    /// A spell observed from age `start` to `end`, in weeks since it began (`start` is 0 if it was seen from
    /// its beginning). `left`: it ended at `end`; otherwise it is censored. Returns false and ignores the
    /// spell unless 0 <= start <= end < 1 million. An end at exactly 5 counts in the week from 5 to 6.
    bool add(double start, double end, bool left);
    /// As if the other table's spells had been added here. The numbers at risk are subject to rounding, so
    /// merge in a fixed order.
    void merge(const LifeTable& other);

    /// Points at 0, 1, 2 ... to the end of the last week anyone was seen in. A week with nobody at risk
    /// leaves survival as it was: when every spell entered late, the curve is conditional on reaching the
    /// first week with anyone at risk.
    [[nodiscard]] std::vector<SurvivalPoint> curve(double level = .95) const;

 private:
    struct Week {
        double at_risk = 0;
        std::int64_t left = 0;
    };
    std::vector<Week> weeks_;  // [week of age]
};

}  // namespace morale
