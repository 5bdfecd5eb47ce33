#include "tests/validation/statements/statement.hpp"
namespace morale {
std::vector<Statement> published_statements() {
    return {};
}
std::vector<Statement> reference_statements() {
    return {};
}
std::vector<Statement> mean_field_statements() {
    return {};
}
}  // namespace morale
