#include "engine/study/lesson_code.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <span>

#include "engine/study/byte_stream.hpp"

namespace morale {

namespace {

constexpr std::string_view code_digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int bits_of_digit = 5, digits_of_checksum = 4;
constexpr int code_version = 1;

constexpr int kind_bits = 2, mark_bits = 16, pupil_bits = 20, score_bits = 7;
constexpr int position_bits = 12, part_bits = 16, policy_bits = 5, points_bits = 4, hundredth_bits = 7;
constexpr double parts_of_scale = 10'000;  // how finely the outcome of a number is kept
constexpr std::uint32_t no_part = (1U << part_bits) - 1, no_hundredth = (1U << hundredth_bits) - 1;

constexpr std::uint32_t lowest_bits(std::uint64_t value, int count) {
    return static_cast<std::uint32_t>(value & ((std::uint64_t{1} << count) - 1));
}

/// Bits in a row, as digits of base 32.
class DigitWriter {
 public:
    void put(std::uint32_t value, int count) {
        for (int i = count - 1; i >= 0; --i) {
            digit_ = digit_ << 1 | (value >> i & 1);
            if (++filled_ == bits_of_digit) next();
        }
    }
    std::string finish() {
        while (filled_ > 0) put(0, 1);
        return std::move(text_);
    }

 private:
    void next() {
        text_ += code_digits[digit_];
        digit_ = 0;
        filled_ = 0;
    }

    std::string text_;
    std::uint32_t digit_ = 0;
    int filled_ = 0;
};

class DigitReader {
 public:
    explicit DigitReader(std::string_view digits) : digits_(digits) {}

    std::uint32_t take(int count) {
        std::uint32_t value = 0;
        for (int i = 0; i < count; ++i, ++at_) {
            const std::size_t digit = at_ / bits_of_digit;
            if (digit >= digits_.size()) {
                sound_ = false;
                return 0;
            }
            const auto bits = static_cast<std::uint32_t>(code_digits.find(digits_[digit]));
            value = value << 1 | (bits >> (bits_of_digit - 1 - at_ % bits_of_digit) & 1);
        }
        return value;
    }
    bool is_sound() const { return sound_; }
    bool is_at_end() const { return at_ + bits_of_digit > digits_.size() * bits_of_digit; }

 private:
    std::string_view digits_;
    std::size_t at_ = 0;
    bool sound_ = true;
};

std::string checksum_digits(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::byte*>(text.data());
    const std::uint64_t sum = checksum({bytes, text.size()});
    DigitWriter to;
    to.put(lowest_bits(sum ^ (sum >> 32), digits_of_checksum * bits_of_digit),
           digits_of_checksum * bits_of_digit);
    return to.finish();
}

/// The scale and as much again on each side is kept.
std::uint32_t kept_part(double part) {
    if (!std::isfinite(part)) return no_part;
    return static_cast<std::uint32_t>(std::lround((std::clamp(part, -1., 2.) + 1) * parts_of_scale));
}

double read_part(std::uint32_t kept) {
    return kept == no_part ? std::numeric_limits<double>::quiet_NaN() : kept / parts_of_scale - 1;
}

std::uint32_t kept_hundredth(double part) {
    return std::isfinite(part) ? static_cast<std::uint32_t>(std::lround(std::clamp(part, 0., 1.) * 100))
                               : no_hundredth;
}

double read_hundredth(std::uint32_t kept) {
    return kept == no_hundredth ? std::numeric_limits<double>::quiet_NaN() : kept / 100.;
}

std::string digits_of(const LessonAnswer& answer) {
    DigitWriter to;
    to.put(static_cast<std::uint32_t>(answer.kind), kind_bits);
    to.put(lowest_bits(answer.mark, mark_bits), mark_bits);
    to.put(lowest_bits(answer.pupil, pupil_bits), pupil_bits);
    to.put(static_cast<std::uint32_t>(answer.score), score_bits);
    const auto position = [](int at) { return static_cast<std::uint32_t>(at); };
    switch (answer.kind) {
        case PredictionKind::Number:
            to.put(position(answer.prediction.front()), position_bits);
            to.put(kept_part(answer.outcome.front()), part_bits);
            break;
        case PredictionKind::Choice:
            to.put(position(answer.prediction.front()), policy_bits);
            to.put(static_cast<std::uint32_t>(answer.outcome.front()), policy_bits);
            break;
        case PredictionKind::Curve:
            to.put(static_cast<std::uint32_t>(answer.prediction.size()), points_bits);
            for (const int at : answer.prediction) to.put(position(at), hundredth_bits);
            for (const double part : answer.outcome) to.put(kept_hundredth(part), hundredth_bits);
    }
    return to.finish();
}

bool read_digits(std::string_view digits, LessonAnswer& answer) {
    DigitReader from(digits);
    const std::uint32_t kind = from.take(kind_bits);
    if (kind > static_cast<std::uint32_t>(PredictionKind::Curve)) return false;
    answer.kind = static_cast<PredictionKind>(kind);
    answer.mark = from.take(mark_bits);
    answer.pupil = from.take(pupil_bits);
    answer.score = static_cast<int>(from.take(score_bits));
    const auto position = [&](int bits) { return static_cast<int>(from.take(bits)); };
    if (answer.kind == PredictionKind::Number) {
        answer.prediction = {position(position_bits)};
        answer.outcome = {read_part(from.take(part_bits))};
    } else if (answer.kind == PredictionKind::Choice) {
        answer.prediction = {position(policy_bits)};
        answer.outcome = {static_cast<double>(from.take(policy_bits))};
    } else {
        const int points = position(points_bits);
        for (int i = 0; i < points; ++i) answer.prediction.push_back(position(hundredth_bits));
        for (int i = 0; i < points; ++i) answer.outcome.push_back(read_hundredth(from.take(hundredth_bits)));
    }
    return from.is_sound() && from.is_at_end();
}

bool belongs_to_word(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

char capital(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// The first word that begins as a code does: "M", digits, a hyphen.
std::optional<std::string_view> code_in(std::string_view line) {
    for (std::size_t from = 0; from < line.size();) {
        while (from < line.size() && !belongs_to_word(line[from])) ++from;
        std::size_t end = from;
        while (end < line.size() && belongs_to_word(line[end])) ++end;
        const std::string_view word = line.substr(from, end - from);
        const std::size_t after = word.size() > 1 ? word.find_first_not_of("0123456789", 1) : word.npos;
        if (!word.empty() && capital(word.front()) == 'M' && after != word.npos && after > 1 &&
            word[after] == '-')
            return word;
        from = end;
    }
    return std::nullopt;
}

template <class Number>
bool read_whole(std::string_view text, Number& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && !text.empty();
}

/// The digits as they were written: capitals, and no letters that look like a digit. Empty if one is none.
std::string clean_digits(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        const char big = capital(c);
        digits += big == 'O' ? '0' : big == 'I' || big == 'L' ? '1' : big;
    }
    return digits.find_first_not_of(code_digits) == digits.npos ? digits : std::string{};
}

std::string head_of(std::string_view lesson, std::uint64_t seed) {
    return 'M' + std::to_string(code_version) + '-' + std::string(lesson) + '-' + std::to_string(seed) + '-';
}

}  // namespace

std::string code_of(const LessonAnswer& answer) {
    const std::string text = head_of(answer.lesson, answer.seed) + digits_of(answer);
    return text + checksum_digits(text);
}

std::variant<LessonAnswer, NoCode> answer_of(std::string_view line) {
    const std::optional<std::string_view> word = code_in(line);
    if (!word) return NoCode::None;
    const std::size_t lesson_at = word->find('-') + 1;
    int version = 0;
    if (!read_whole(word->substr(1, lesson_at - 2), version)) return NoCode::Damaged;
    if (version > code_version) return NoCode::Newer;
    const std::size_t digits_at = word->rfind('-') + 1;
    if (digits_at <= lesson_at) return NoCode::Damaged;
    const std::string_view named = word->substr(lesson_at, digits_at - 1 - lesson_at);
    const std::size_t seed_at = named.rfind('-');
    LessonAnswer answer;
    if (seed_at == named.npos || !read_whole(named.substr(seed_at + 1), answer.seed)) return NoCode::Damaged;
    for (const char c : named.substr(0, seed_at))
        answer.lesson += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const std::string digits = clean_digits(word->substr(digits_at));
    if (digits.size() <= digits_of_checksum) return NoCode::Damaged;
    const std::string said = digits.substr(0, digits.size() - digits_of_checksum);
    if (digits != said + checksum_digits(head_of(answer.lesson, answer.seed) + said)) return NoCode::Damaged;
    if (version != code_version || !read_digits(said, answer)) return NoCode::Damaged;
    return answer;
}

std::string lesson_name(std::string_view file) {
    file = file.substr(file.find_last_of('/') + 1);
    file = file.substr(0, file.rfind('.'));
    std::string name;
    for (const char c : file) {
        const bool small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool big = c >= 'A' && c <= 'Z';
        if (small || big)
            name += big ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    while (!name.empty() && name.back() == '-') name.pop_back();
    return name.empty() ? "lesson" : name;
}

}  // namespace morale
