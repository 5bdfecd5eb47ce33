#include "engine/study/record_bytes.hpp"

#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <utility>

namespace morale {

namespace {

constexpr std::array<std::uint64_t, 7> form = {0x4d4f5245,  // this kind of bytes
                                               1,           // its version
                                               size_of<Count>,
                                               size_of<Level>,
                                               size_of<Sum>,
                                               size_of<Spread>,
                                               static_cast<std::uint64_t>(Programme::last)};

constexpr std::size_t bytes_of_checksum = 8;

/// FNV-1a.
std::uint64_t checksum(std::span<const std::byte> bytes) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const std::byte b : bytes) hash = (hash ^ static_cast<std::uint64_t>(b)) * 0x100000001b3;
    return hash;
}

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

    void time(Time time) { of_either_sign(time.time_since_epoch().count()); }

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

constexpr std::size_t fractions_of_cell = size_of<Level> + size_of<Sum> + 3 * size_of<Spread> + 2;
using FractionsOfCell = std::array<double, fractions_of_cell>;

void write_cell(ByteWriter& to, const Cell& cell) {
    for (const std::int64_t count : cell.counts) to.of_either_sign(count);
    FractionsOfCell all{};
    std::size_t next = 0;
    for (const double area : cell.areas) all[next++] = area;
    for (const double sum : cell.sums) all[next++] = sum;
    for (const Moments& moments : cell.spreads)
        for (const double value : {moments.n, moments.sum, moments.squares}) all[next++] = value;
    all[next++] = cell.seconds;
    all[next] = cell.horizon_seconds;
    to.fractions(all);
}

Cell read_cell(ByteReader& from) {
    Cell cell;
    for (std::int64_t& count : cell.counts) count = from.of_either_sign();
    FractionsOfCell all{};
    from.fractions(all);
    std::size_t next = 0;
    for (double& area : cell.areas) area = all[next++];
    for (double& sum : cell.sums) sum = all[next++];
    for (Moments& moments : cell.spreads)
        for (double* value : {&moments.n, &moments.sum, &moments.squares}) *value = all[next++];
    cell.seconds = all[next++];
    cell.horizon_seconds = all[next];
    return cell;
}

void write_tape(ByteWriter& to, const Tape& tape) {
    to.whole(static_cast<std::uint64_t>(tape.weeks));
    to.whole(static_cast<std::uint64_t>(tape.groups));
    to.whole(tape.cells.size());
    for (const Cell& cell : tape.cells) write_cell(to, cell);
    for (const auto* levels : {&tape.at_start, &tape.at_end}) {
        to.whole(levels->size());
        for (const LevelsOfGroup& of_group : *levels) to.fractions(of_group);
    }
    for (const auto* found : {&tape.found_at_start, &tape.found_at_end}) {
        to.whole(found->size());
        for (const InSystem& in : *found)
            to.fractions(std::array{in.waiting, in.in_hand, in.waited_seconds, in.handled_seconds});
    }
    to.whole(tape.chats.size());
    for (const ChatsBegun& chats : tape.chats)
        to.of_either_sign(chats.begun), to.of_either_sign(chats.beside);
}

Tape read_tape(ByteReader& from) {
    Tape tape;
    tape.weeks = from.at_most<int>(std::numeric_limits<int>::max());
    tape.groups = from.at_most<int>(std::numeric_limits<int>::max());
    const std::size_t cells = from.number();
    if (cells != static_cast<std::size_t>(tape.weeks) * static_cast<std::size_t>(tape.groups)) from.reject();
    for (std::size_t i = 0; i < cells && from.is_sound(); ++i) tape.cells.push_back(read_cell(from));
    for (auto* levels : {&tape.at_start, &tape.at_end}) {
        levels->resize(from.number());
        for (LevelsOfGroup& of_group : *levels) from.fractions(of_group);
    }
    for (auto* found : {&tape.found_at_start, &tape.found_at_end}) {
        found->resize(from.number());
        for (InSystem& in : *found) {
            std::array<double, 4> values{};
            from.fractions(values);
            in = {values[0], values[1], values[2], values[3]};
        }
    }
    tape.chats.resize(from.number());
    for (ChatsBegun& chats : tape.chats)
        chats.begun = from.of_either_sign(), chats.beside = from.of_either_sign();
    return tape;
}

void write_waits(ByteWriter& to, const Waits& waits) {
    to.whole(waits.none());
    to.whole(waits.bins().size());
    for (const std::uint32_t bin : waits.bins()) to.whole(bin);
}

Waits read_waits(ByteReader& from) {
    const std::uint64_t none = from.whole();
    std::vector<std::uint32_t> bins(from.number());
    if (!bins.empty() && bins.size() != Waits::bin_count) from.reject();
    for (std::uint32_t& bin : bins) bin = from.small();
    return from.is_sound() ? Waits::of(none, std::move(bins)) : Waits{};
}

void write_spell(ByteWriter& to, const Spell& spell) {
    for (const std::uint32_t number : {spell.seat, spell.incumbent, spell.team}) to.whole(number);
    to.time(spell.hired);
    to.time(spell.left);
    to.whole(static_cast<std::uint64_t>(spell.why));
    to.fraction(spell.exhaustion);
}

Spell read_spell(ByteReader& from) {
    Spell spell;
    for (std::uint32_t* number : {&spell.seat, &spell.incumbent, &spell.team}) *number = from.small();
    spell.hired = from.time();
    spell.left = from.time();
    spell.why = from.one_of<Leaving>();
    spell.exhaustion = from.fraction();
    return spell;
}

void write_recognition(ByteWriter& to, const RecognitionRow& row, Time before) {
    to.of_either_sign((row.at - before).count());
    for (const std::uint32_t number : {row.seat, row.incumbent, row.team, row.seen_by}) to.whole(number);
    to.whole(static_cast<std::uint64_t>(row.programme));
    to.fraction(row.quality);
    to.fraction(row.gain);
}

RecognitionRow read_recognition(ByteReader& from, Time before) {
    RecognitionRow row;
    row.at =
        Time{Span{static_cast<std::int64_t>(static_cast<std::uint64_t>(from.of_either_sign()) +
                                            static_cast<std::uint64_t>(before.time_since_epoch().count()))}};
    for (std::uint32_t* number : {&row.seat, &row.incumbent, &row.team, &row.seen_by}) *number = from.small();
    row.programme = from.one_of<Programme>();
    row.quality = from.fraction();
    row.gain = from.fraction();
    return row;
}

}  // namespace

std::vector<std::byte> bytes_of(const Record& record) {
    ByteWriter to;
    for (const std::uint64_t part : form) to.whole(part);
    to.whole(record.events);
    write_tape(to, record.tape);
    write_tape(to, record.by_class);
    to.whole(record.waits.size());
    for (const Waits& waits : record.waits) write_waits(to, waits);
    to.whole(record.ledger.spells.size());
    for (const Spell& spell : record.ledger.spells) write_spell(to, spell);
    to.whole(record.ledger.recognitions.size());
    Time before{};
    for (const RecognitionRow& row : record.ledger.recognitions)
        write_recognition(to, row, std::exchange(before, row.at));
    return to.finish();
}

std::optional<Record> record_of(std::span<const std::byte> bytes) {
    if (bytes.size() < bytes_of_checksum) return std::nullopt;
    const auto body = bytes.first(bytes.size() - bytes_of_checksum);
    if (ByteReader(bytes.last(bytes_of_checksum)).bits<std::uint64_t>() != checksum(body))
        return std::nullopt;
    ByteReader from(body);
    for (const std::uint64_t part : form)
        if (from.whole() != part) return std::nullopt;
    Record record;
    record.events = from.whole();
    record.tape = read_tape(from);
    record.by_class = read_tape(from);
    const std::size_t queues = from.number();
    for (std::size_t i = 0; i < queues && from.is_sound(); ++i) record.waits.push_back(read_waits(from));
    const std::size_t spells = from.number();
    for (std::size_t i = 0; i < spells && from.is_sound(); ++i)
        record.ledger.spells.push_back(read_spell(from));
    const std::size_t recognitions = from.number();
    Time before{};
    for (std::size_t i = 0; i < recognitions && from.is_sound(); ++i)
        before = record.ledger.recognitions.emplace_back(read_recognition(from, before)).at;
    if (!from.is_sound() || !from.is_at_end()) return std::nullopt;
    return record;
}

}  // namespace morale
