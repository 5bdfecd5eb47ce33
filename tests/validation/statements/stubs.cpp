#include "tests/validation/statements/statement.hpp"
namespace morale {
std::vector<Statement> award_statements() {
    return {};
}
std::vector<Statement> exhaustion_statements() {
    return {};
}
std::vector<Statement> issue_statements() {
    return {};
}
std::vector<Statement> selection_statements() {
    return {};
}
std::vector<Statement> unit_statements() {
    return {};
}
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
