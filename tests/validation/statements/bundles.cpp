#include <limits>

#include "tests/validation/statements/statement.hpp"

namespace morale {

std::vector<Statement> bundle_statements() {
    return {};
}

}  // namespace morale
