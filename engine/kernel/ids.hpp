// Row numbers that know to which table they belong, and columns that take no other index: a row of one
// table cannot be looked up in another by mistake. `Row` is only a tag; an incomplete struct is enough.
// Rows are plain numbers, so tables can be copied without fixing anything up.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace morale {

/// The number of a row, or `none`.
template <class Row>
struct Id {
    static constexpr std::uint32_t none = 0xffffffff;
    std::uint32_t row = none;

    constexpr Id() = default;
    constexpr explicit Id(std::uint32_t number) : row(number) {}
    constexpr explicit operator bool() const { return row != none; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

/// One value per row. An index must be below size().
template <class Row, class T>
class Column {
    static_assert(!std::is_same_v<T, bool>,
                  "std::vector<bool> has no spans and no references: use std::uint8_t");

 public:
    Column() = default;
    explicit Column(std::size_t count, const T& value = T{}) : values_(count, value) {}

    T& operator[](Id<Row> id) { return values_[id.row]; }
    const T& operator[](Id<Row> id) const { return values_[id.row]; }
    /// For loops that count rows themselves.
    T& at_row(std::size_t row) { return values_[row]; }
    const T& at_row(std::size_t row) const { return values_[row]; }

    /// Prefetches a row that will be needed soon; changes nothing.
    void prefetch(Id<Row> id) const { __builtin_prefetch(values_.data() + id.row); }

    std::size_t size() const { return values_.size(); }
    bool empty() const { return values_.empty(); }
    bool has(Id<Row> id) const { return id.row < values_.size(); }

    void resize(std::size_t count, const T& value = T{}) { values_.resize(count, value); }
    void assign(std::size_t count, const T& value) { values_.assign(count, value); }
    void reserve(std::size_t count) { values_.reserve(count); }
    void clear() { values_.clear(); }
    /// Appends a row and returns its number.
    Id<Row> push_back(T value) {
        values_.push_back(std::move(value));
        return Id<Row>{static_cast<std::uint32_t>(values_.size() - 1)};
    }

    auto begin() { return values_.begin(); }
    auto end() { return values_.end(); }
    auto begin() const { return values_.begin(); }
    auto end() const { return values_.end(); }
    std::span<T> all() { return values_; }
    std::span<const T> all() const { return values_; }

    friend bool operator==(const Column&, const Column&) = default;

 private:
    std::vector<T> values_;
};

/// The rows 0, 1, … for range loops.
template <class Row>
class IdRange {
 public:
    class iterator {
     public:
        using value_type = Id<Row>;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag;

        constexpr iterator() = default;
        constexpr explicit iterator(std::uint32_t row) : row_(row) {}
        constexpr Id<Row> operator*() const { return Id<Row>{row_}; }
        constexpr iterator& operator++() {
            ++row_;
            return *this;
        }
        constexpr iterator operator++(int) {
            iterator before = *this;
            ++row_;
            return before;
        }
        friend constexpr bool operator==(iterator, iterator) = default;

     private:
        std::uint32_t row_ = 0;
    };

    constexpr explicit IdRange(std::size_t count) : count_(static_cast<std::uint32_t>(count)) {}
    constexpr iterator begin() const { return iterator{}; }
    constexpr iterator end() const { return iterator{count_}; }

 private:
    std::uint32_t count_;
};

template <class Row>
constexpr IdRange<Row> all_ids(std::size_t count) {
    return IdRange<Row>{count};
}

}  // namespace morale
