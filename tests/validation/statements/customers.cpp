#include <limits>

#include "tests/validation/statements/statement.hpp"

namespace morale {

std::vector<Statement> customer_statements() {
    return {};
}

}  // namespace morale
