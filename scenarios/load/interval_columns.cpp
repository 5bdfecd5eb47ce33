#include "scenarios/load/interval_columns.hpp"

#include <array>

namespace morale {

namespace {

constexpr std::array columns_of_intervals = {
    // English, German, French and Spanish. A table with both a date and a start has the time of day in the
    // latter.
    WantedColumn{"date",
                 {"day",           "datetime",       "date_time",  "timestamp",  "time_stamp",
                  "arrived_at",    "interval_start", "start",      "start_time", "time",
                  "call_date",     "call_time",      "datum",      "tag",        "zeitpunkt",
                  "datum_uhrzeit", "jour",           "date_heure", "fecha",      "fecha_hora"},
                 true},
    WantedColumn{"interval", {"time",           "start",     "start_time", "time_of_day",   "interval_start",
                              "interval_begin", "half_hour", "hour",       "hour_of_day",   "quarter_hour",
                              "period",         "call_time", "from",       "from_time",     "begin",
                              "slot",           "uhrzeit",   "zeit",       "intervall",     "von",
                              "beginn",         "stunde",    "halbstunde", "viertelstunde", "heure",
                              "intervalle",     "debut",     "hora",       "intervalo",     "desde"}},
    WantedColumn{"offered",
                 {"calls",
                  "contacts",
                  "volume",
                  "calls_offered",
                  "contacts_offered",
                  "offered_calls",
                  "arrivals",
                  "received",
                  "calls_received",
                  "received_calls",
                  "incoming",
                  "incoming_calls",
                  "inbound_calls",
                  "number_of_calls",
                  "call_count",
                  "call_volume",
                  "nco",
                  "anrufe",
                  "angeboten",
                  "angebotene_anrufe",
                  "eingehende_anrufe",
                  "anzahl_anrufe",
                  "anzahl",
                  "eingegangen",
                  "kontakte",
                  "appels",
                  "appels_recus",
                  "nombre_d_appels",
                  "llamadas",
                  "llamadas_ofrecidas",
                  "llamadas_recibidas"}},
    WantedColumn{"answered",
                 {"handled", "calls_answered", "calls_handled", "contacts_answered", "answered_calls",
                  "angenommen", "angenommene_anrufe", "appels_traites", "atendidas", "llamadas_atendidas"}},
    WantedColumn{"abandoned",
                 {"lost", "abandons", "calls_abandoned", "contacts_abandoned", "abandoned_calls", "aufgelegt",
                  "verlorene_anrufe", "appels_abandonnes", "abandonadas", "llamadas_abandonadas"}},
    WantedColumn{"average_wait", {"mean_wait", "avg_wait", "wait_average", "wait_mean"}},
    WantedColumn{"total_wait", {"wait_total", "sum_wait", "sum_of_waits"}},
    WantedColumn{"asa", {"average_speed_of_answer", "answer_wait", "average_wait_of_answered"}},
    WantedColumn{"abandon_wait", {"time_to_abandon", "average_time_to_abandon", "mean_abandon_wait"}},
    WantedColumn{"wait", {"waits", "wait_time", "waiting", "waiting_time", "queue_time", "time_in_queue"}},
};

}  // namespace

std::span<const WantedColumn> interval_columns() {
    return columns_of_intervals;
}

}  // namespace morale
