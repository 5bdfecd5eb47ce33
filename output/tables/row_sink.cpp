#include "output/tables/row_sink.hpp"

#include <utility>

namespace morale {

RowSink::RowSink(std::string& out, const Encoding& encoding, TableColumns columns)
    : out_(&out), encoding_(&encoding), columns_(std::move(columns)) {
    encoding_->begin(*out_, columns_);
}

RowSink::RowSink(CellTaker taker, TableColumns columns)
    : taker_(std::move(taker)), columns_(std::move(columns)) {}

RowSink& RowSink::row() {
    if (inside_) refuse_cells("the row has no cell for the column " + columns_[place_].name);
    inside_ = true;
    place_ = 0;
    if (encoding_ != nullptr) encoding_->begin_row(*out_, rows_);
    return *this;
}

RowSink& RowSink::put(const TableCell& cell) {
    if (!inside_) refuse_cells("a cell beyond the last column, " + columns_.back().name);
    if (encoding_ != nullptr)
        encoding_->cell(*out_, columns_[place_], place_, cell);
    else
        taker_.cell(place_, cell);
    if (++place_ < columns_.size()) return *this;
    if (encoding_ != nullptr)
        encoding_->end_row(*out_);
    else
        taker_.end_row();
    inside_ = false;
    ++rows_;
    return *this;
}

void RowSink::finish() {
    if (inside_) refuse_cells("the row has no cell for the column " + columns_[place_].name);
    if (encoding_ != nullptr) encoding_->end(*out_, rows_);
}

}  // namespace morale
