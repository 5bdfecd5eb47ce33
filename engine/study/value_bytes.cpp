#include "engine/study/value_bytes.hpp"

#include <bit>
#include <cstdint>
#include <utility>

namespace morale {

void write_value(ByteWriter& to, double value) {
    to.bits(std::bit_cast<std::uint64_t>(value));
}
void write_value(ByteWriter& to, bool value) {
    to.whole(value);
}
void write_value(ByteWriter& to, int value) {
    to.of_either_sign(value);
}
void write_value(ByteWriter& to, const std::string& value) {
    to.text(value);
}
void write_value(ByteWriter& to, const std::vector<double>& value) {
    to.whole(value.size());
    for (const double number : value) write_value(to, number);
}
void write_value(ByteWriter& to, const std::vector<std::string>& value) {
    to.whole(value.size());
    for (const std::string& text : value) write_value(to, text);
}
void write_value(ByteWriter& to, const Distribution& value) {
    to.whole(static_cast<std::uint64_t>(value.kind()));
    write_value(to, value.numbers());
}

void read_value(ByteReader& from, double& value) {
    value = std::bit_cast<double>(from.bits<std::uint64_t>());
}
void read_value(ByteReader& from, bool& value) {
    value = from.at_most<int>(1) == 1;
}
void read_value(ByteReader& from, int& value) {
    value = static_cast<int>(from.of_either_sign());
}
void read_value(ByteReader& from, std::string& value) {
    value = from.text();
}
void read_value(ByteReader& from, std::vector<double>& value) {
    value.assign(from.number(), 0.);
    for (double& number : value) read_value(from, number);
}
void read_value(ByteReader& from, std::vector<std::string>& value) {
    value.assign(from.number(), {});
    for (std::string& text : value) read_value(from, text);
}
void read_value(ByteReader& from, Distribution& value) {
    const auto kind =
        from.at_most<Distribution::Kind>(static_cast<std::uint64_t>(Distribution::Kind::Infinite));
    std::vector<double> numbers;
    read_value(from, numbers);
    if (auto law = Distribution::of_numbers(kind, numbers))
        value = std::move(*law);
    else
        from.reject();
}

}  // namespace morale
