// Values as bytes and back, to the last bit and alike on every machine: whole numbers in groups of seven
// bits, fractions as the 64 bits of IEEE 754 from the lowest byte on, a row of fractions without its zeros.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/kernel/time.hpp"

namespace morale {

/// FNV-1a.
std::uint64_t checksum(std::span<const std::byte>);

/// What was written before finish() added the checksum. Nothing if the bytes are cut off or damaged.
std::optional<std::span<const std::byte>> undamaged(std::span<const std::byte>);

class ByteWriter {
 public:
    void whole(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) put(static_cast<std::uint8_t>(value | 0x80));
        put(static_cast<std::uint8_t>(value));
    }

    /// Small numbers of either sign take few bytes.
    void of_either_sign(std::int64_t value) {
        const auto bits = static_cast<std::uint64_t>(value);
        whole(value < 0 ? ~(bits << 1) : bits << 1);
    }

    template <class Bits>
    void bits(Bits value) {
        for (std::size_t i = 0; i < sizeof value; ++i) put(static_cast<std::uint8_t>(value >> (8 * i)));
    }

    void fraction(float value) { bits(std::bit_cast<std::uint32_t>(value)); }

    /// A bit for each number that is not zero, then those numbers.
    void fractions(std::span<const double> values) {
        for (std::size_t i = 0; i < values.size(); i += 8) {
            std::uint8_t not_zero = 0;
            for (std::size_t k = i; k < values.size() && k < i + 8; ++k)
                not_zero |=
                    static_cast<std::uint8_t>((std::bit_cast<std::uint64_t>(values[k]) != 0) << (k - i));
            put(not_zero);
        }
        for (const double value : values)
            if (const auto of_value = std::bit_cast<std::uint64_t>(value); of_value != 0) bits(of_value);
    }

    void text(std::string_view text) {
        whole(text.size());
        for (const char c : text) put(static_cast<std::uint8_t>(c));
    }

    void time(Time time) { of_either_sign(time.time_since_epoch().count()); }

    /// The bytes, with a checksum behind them. The writer is empty afterwards.
    std::vector<std::byte> finish() {
        bits(checksum(bytes_));
        return std::move(bytes_);
    }

 private:
    void put(std::uint8_t byte) { bytes_.push_back(static_cast<std::byte>(byte)); }

    std::vector<std::byte> bytes_;
};

/// Reads what ByteWriter wrote. After anything that cannot be, all that follows is zero.
class ByteReader {
 public:
    explicit ByteReader(std::span<const std::byte> bytes) : left_(bytes) {}

    bool is_sound() const { return sound_; }
    bool is_at_end() const { return left_.empty(); }
    void reject() { sound_ = false; }

    std::uint64_t whole() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint64_t byte = get();
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80) return value;
        }
        reject();
        return 0;
    }

    std::int64_t of_either_sign() {
        const std::uint64_t value = whole();
        return static_cast<std::int64_t>(value & 1 ? ~(value >> 1) : value >> 1);
    }

    template <class Bits>
    Bits bits() {
        Bits value = 0;
        for (std::size_t i = 0; i < sizeof value; ++i)
            value = static_cast<Bits>(value | static_cast<Bits>(get()) << (8 * i));
        return value;
    }

    float fraction() { return std::bit_cast<float>(bits<std::uint32_t>()); }

    void fractions(std::span<double> values) {
        std::vector<std::uint8_t> not_zero((values.size() + 7) / 8);
        for (std::uint8_t& byte : not_zero) byte = get();
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = not_zero[i / 8] >> (i % 8) & 1 ? std::bit_cast<double>(bits<std::uint64_t>()) : 0.;
    }

    std::string text() {
        std::string text(number(), '\0');
        for (char& c : text) c = static_cast<char>(get());
        return text;
    }

    Time time() { return Time{Span{of_either_sign()}}; }

    std::uint32_t small() { return at_most<std::uint32_t>(std::numeric_limits<std::uint32_t>::max()); }

    /// A whole number up to `highest`.
    template <class Whole>
    Whole at_most(std::uint64_t highest) {
        const std::uint64_t value = whole();
        if (value > highest) reject();
        return sound_ ? static_cast<Whole>(value) : Whole{};
    }

    /// A number of things that take at least one byte each.
    std::size_t number() { return at_most<std::size_t>(left_.size()); }

    template <class Enum>
    Enum one_of() {
        return at_most<Enum>(static_cast<std::uint64_t>(Enum::last) - 1);
    }

 private:
    std::uint8_t get() {
        if (left_.empty()) reject();
        if (!sound_) return 0;
        const auto byte = static_cast<std::uint8_t>(left_.front());
        left_ = left_.subspan(1);
        return byte;
    }

    std::span<const std::byte> left_;
    bool sound_ = true;
};

}  // namespace morale
