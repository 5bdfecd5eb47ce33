// The sums behind shares and means of contacts, so that rows can be added up and each share made again.
#pragma once

#include "engine/model/record/tape.hpp"
#include "output/tables/column.hpp"
#include "output/tables/row_sink.hpp"

namespace morale::tables {

/// offered, answered, answered_in_target, abandoned, abandoned_in_target, waited, calls_blocked, handled,
/// resolved, courteous, wait_s, abandon_wait_s, handle_s.
void append_contact_counts(TableColumns&);
void write_contact_counts(RowSink&, const Cell&);

}  // namespace morale::tables
