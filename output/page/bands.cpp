// Which curves of a picture have a band around them.
#include "output/page/parts.hpp"

namespace morale::page {

bool has_bands(const StudyResult& result, std::size_t policy) {
    return policy == 0 || policy == result.decision.policy || result.policies.size() <= 2;
}

}  // namespace morale::page
