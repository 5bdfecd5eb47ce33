#include "tests/support/spelling.hpp"

#include <bit>
#include <cstdint>
#include <variant>

#include "engine/language/set.hpp"
#include "engine/language/value_text.hpp"
#include "engine/language/vocabulary.hpp"

namespace morale::test {

namespace {

bool same(double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}
bool same(const std::vector<double>& a, const std::vector<double>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) { return same(x, y); });
}
template <class T>
bool same(const T& a, const T& b) {
    return a == b;
}

void change(double& value) {
    value = value == 0.5 ? 0.25 : 0.5;
}
void change(bool& value) {
    value = !value;
}
void change(int& value) {
    value += 1;
}
void change(std::string& value) {
    value += "X";
}
void change(Distribution& value) {
    value = Distribution::constant(value == Distribution::constant(1) ? 2 : 1);
}
void change(std::vector<double>& value) {
    value.push_back(0.5);
}
void change(std::vector<std::string>& value) {
    value.push_back("a, \"b\" and [c]");
}

bool same_at(const FieldPlace& place, Parameters& a, Parameters& b) {
    return std::visit([&](auto slot) { return same(slot(a, place.element), slot(b, place.element)); },
                      place.field->slot);
}

}  // namespace

std::vector<std::string> not_read_back(const Parameters& given) {
    std::vector<std::string> found;
    Parameters before = given;
    for (const FieldPlace& place : field_places(given)) {
        Parameters after = given;
        // The currency is that of the amounts, so that it is changed alone.
        std::visit([&](auto slot) { change(slot(after, place.element)); }, place.field->slot);
        const std::string text = value_text(*place.field, given, place.element);
        if (const auto done = set(after, place.path, text);
            const Problem* wrong = std::get_if<Problem>(&done))
            found.push_back(place.path + " = " + text + ": " + wrong->fault.message);
        else if (!same_at(place, before, after))
            found.push_back(place.path + " = " + text);
    }
    return found;
}

bool same_bits(const Parameters& a, const Parameters& b) {
    Parameters left = a, right = b;
    const std::vector<FieldPlace> places = field_places(a);
    if (places.size() != field_places(b).size()) return false;
    return std::all_of(places.begin(), places.end(),
                       [&](const FieldPlace& place) { return same_at(place, left, right); });
}

}  // namespace morale::test
