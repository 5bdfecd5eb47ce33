#include "engine/study/plan.hpp"

#include <numeric>

namespace morale {

std::vector<std::size_t> all_policies(const StudyPlan& plan) {
    std::vector<std::size_t> numbers(plan.policies.size());
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    return numbers;
}

}  // namespace morale
