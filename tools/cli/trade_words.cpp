// The table of words of the trade.
#include "tools/cli/trade_words.hpp"

#include <algorithm>
#include <array>

namespace morale {

namespace {

// A row ends with false if the model has no such thing.
constexpr std::array trade_words_table = {
    // How fast, how busy
    TradeWord{"AHT|average handle time|average handling time|handle time|handling time",
              "talk and after-contact work of one contact; it follows from both, from skill and from the day",
              "aht, centre.contacts.talk, centre.contacts.after_contact"},
    TradeWord{"ACW|after call work|wrap|wrap up|wrap up time", "work after the contact, before the next one",
              "centre.contacts.after_contact, aht"},
    TradeWord{"ATT|talk time|average talk time|hold time|hold",
              "time with the customer; time on hold is a part of it", "centre.contacts.talk, aht"},
    TradeWord{"SLA|SL|TSF|service level agreement|service factor|telephone service factor",
              "the share answered in time; the target time is a field, what was agreed is a line of 'goals:'",
              "service_level, centre.contacts.answer_target, goals"},
    TradeWord{"ASA|average speed of answer|speed of answer|average wait|waiting time|wait time",
              "the mean wait of answered contacts", "asa, mean_wait_all"},
    TradeWord{"abandonment rate|abandon rate|abandon|abandoned call|lost call|ABA",
              "contacts that give up in the queue", "abandonment, centre.contacts.patience, redial_share"},
    TradeWord{"backlog|queue length", "how many wait", "mean_queue, mean_in_system"},
    TradeWord{"utilization", "handling time, of the paid time", "utilisation, occupancy"},
    TradeWord{"occupancy", "handling time, of the time handling or available; it drives strain",
              "occupancy, utilisation, strain"},
    TradeWord{"shrinkage",
              "paid time not available for contacts; breaks, meetings and leave are fields, absence comes "
              "from strain",
              "shrinkage, centre.roster.off_phone, centre.roster.leave, absence"},
    TradeWord{"Erlang|offered load|traffic intensity",
              "the load: contacts per time x handle time; 'morale check' shows it "
              "for each half hour beside the staff",
              "occupancy, contacts_offered, aht"},
    TradeWord{"Erlang A",
              "the queue of people who give up; 'morale check' computes by it, a study simulates "
              "contact by contact",
              "centre.contacts.patience, abandonment, service_level"},
    TradeWord{"Erlang C",
              "the queue of people who never give up: 'patience: endless'; "
              "the library has some as bare queues",
              "centre.contacts.patience, p_wait, asa, queues/erlang-c-50-servers"},
    TradeWord{"Erlang B|blocking|busy signal", "the queue without places to wait: patience of zero",
              "centre.contacts.patience, abandonment, queues/erlang-b-10-servers"},
    // Planning
    TradeWord{"WFM|workforce management|workforce planning|capacity planning|staffing plan",
              "who is planned when: rosters follow the load by themselves; 'morale check' says whether the "
              "staff carries it",
              "centre.roster, centre.load, staffing.budget"},
    TradeWord{
        "schedule|scheduling|shift plan|shift pattern|rota",
        "rosters are made week by week and follow the load; these are their rules. Or the numbers at the "
        "phone are given by the hour",
        "centre.roster, centre.teams.present"},
    TradeWord{"adherence|schedule adherence|conformance|compliance",
              "agents keep to their roster but for sickness, breaks and meetings, so it is not measured",
              "shrinkage, absence, centre.roster.off_phone", false},
    TradeWord{"overtime",
              "people work beyond their roster only on special days that are open longer, or on "
              "closed weekdays",
              "centre.load.special, centre.roster.shift, centre.roster.days_per_week"},
    TradeWord{"forecast|forecasting|call volume|contact volume|volume|arrival pattern|intraday|interval",
              "how many contacts come, and when; a table says them as a usual week, or day by day",
              "centre.load, centre.load.forecast, centre.customers.issues, contacts_offered"},
    TradeWord{"seasonality|season|peak|spike|surge", "times with more load than usual, or less",
              "centre.load.by_month, centre.load.by_week, centre.load.shocks, centre.load.by_hour, "
              "centre.contacts.day_factor_sd"},
    TradeWord{"opening hours|business hours|operating hours|hours of operation",
              "when the centre is open: the hours and days with a weight above zero",
              "centre.load.by_hour, centre.load.by_day, centre.load.closed, centre.load.special"},
    TradeWord{"holiday|public holiday|bank holiday", "a day on which the centre does not open, by date",
              "centre.load.closed"},
    TradeWord{
        "special hours|short day|early closing|half day|late opening|long day|sunday opening|extended hours",
        "a date on which the centre has other hours than on its weekday, or another load",
        "centre.load.special"},
    TradeWord{
        "new hire class|hiring class|training class|onboarding class|training attrition",
        "newcomers who begin together on a day, ahead of the vacancies",
        "centre.hiring.classes, centre.hiring.training, centre.hiring.training_dropout, training_dropouts"},
    TradeWord{"segment|customer segment|tariff|contract type|cohort",
              "customers with a number, churn, margin and patience of their own", "centre.customers.groups"},
    TradeWord{
        "EWT|expected wait|estimated wait|delay announcement|wait announcement|announced wait",
        "callers who find nobody free are told how long they will wait, and give up sooner or stay",
        "announced_wait.by, announced_wait.factor, centre.classes.told_wait, assumptions.announced_wait"},
    TradeWord{"skill level|proficiency|speed of a team|cross training",
              "a team handles a class of contacts faster or slower, or resolves it more or less often",
              "centre.strengths, centre.classes.overflow_handle_time"},
    TradeWord{"balking|balk|hang up at once", "callers who hang up on hearing that they would have to wait",
              "centre.contacts.hang_up_at_once, centre.classes.hang_up_at_once, announced_wait, abandonment"},
    TradeWord{
        "part time|part timer|full time|full timer|shift length",
        "a team says its contract: hours of a shift, days a week, earliest and latest start, wage",
        "centre.teams.shift, centre.teams.days_per_week, centre.teams.earliest_start, centre.teams.wage"},
    TradeWord{"FTE|full time equivalent|seat", "seats on the payroll, each of its team's contract",
              "centre.teams.agents, headcount, centre.money.contract"},
    TradeWord{"ACD|routing|skill based routing|SBR",
              "classes of contacts with a team and a priority; the longest idle agent is next",
              "centre.classes, routing.novices"},
    TradeWord{
        "IVR|self service|chatbot|bot|deflection|containment|automation",
        "a bot in front of the agents solves some issues, loses some customers and passes the others on",
        "centre.contacts.bot, centre.classes.bot, bot_contained, bot_failed, bot-in-front"},
    TradeWord{"BPO|outsourcer|vendor", "a team of another firm, which gets a share of the contacts",
              "outsourcing, centre.teams.outside"},
    // Quality and customers
    TradeWord{"FCR|first contact resolution|first call resolution|one and done",
              "issues solved at their first contact", "resolved_at_first_contact, resolved_share"},
    TradeWord{"repeat call|repeat contact|repeat rate|callback rate",
              "another try after an unresolved contact", "repeat_share, contacts_per_issue"},
    TradeWord{"callback", "a contact promised to a customer", "call_backs_kept, call_backs"},
    TradeWord{"transfer|escalation",
              "a contact ends with the agent who took it; what it leaves unsolved comes back",
              "repeat_share, exception_share, work.autonomy", false},
    TradeWord{"QA|quality monitoring|quality assurance|quality score|call quality",
              "what contacts achieve is measured of all of them; what is weighed is the scorecard",
              "experienced_quality, resolved_share, courtesy_share, scorecard"},
    TradeWord{"CSAT|customer satisfaction|customer sat",
              "the standing judgement of customers, from -1 to 1; no share of a survey",
              "satisfaction, experienced_quality, expectation_gap"},
    TradeWord{"NPS|net promoter score|promoter|detractor",
              "nobody is asked whether they would recommend; what they tell others is simulated",
              "told_good, told_bad, referrals, satisfaction", false},
    TradeWord{"CES|customer effort|customer effort score", "effort is not asked; these are its causes",
              "contacts_per_issue, repeat_share, mean_wait_all", false},
    TradeWord{"EUR|euro|GBP|CHF|USD|dollar|other currency",
              "a currency is a label of amounts; nothing is converted", "centre.money.currency, W041"},
    TradeWord{
        "always|from always",
        "what a policy says that the world has always had: its own warm-up, and no change to live through",
        "E0311, W037, W040"},
    TradeWord{"churn|customer churn|customer attrition", "customers who leave; of agents it is turnover",
              "churn, customers_kept, customers_lost, turnover"},
    TradeWord{"customer retention|loyalty", "customers who stay", "customers_kept, churn, repeat_business"},
    TradeWord{"CLV|CLTV|LTV|customer lifetime value|lifetime value",
              "a customer earns a margin while they stay; it adds up over the study, not over a lifetime",
              "customer_value, value_churn, centre.money.customer", false},
    TradeWord{"VOC|voice of the customer|survey", "what executives learn about service, late and rosily",
              "measurement.spend, perceived_resolved, perception_gap"},
    // People
    TradeWord{"burnout|burn out|fatigue|stress",
              "exhaustion, then distance from the work and its customers; demands and resources move it",
              "exhaustion, cynicism, strain"},
    TradeWord{
        "attrition|agent attrition|staff attrition|employee attrition|agent churn|staff churn|staff turnover|"
        "employee turnover|agent turnover|turnover rate|attrition rate|quit rate",
        "agents who leave, a year; what makes them leave is a mechanism", "turnover, quits, attrition"},
    TradeWord{
        "retention|agent retention|staff retention|employee retention",
        "agents who stay: the other side of turnover; the report shows how many are left after some weeks",
        "turnover, quits, agents.csv"},
    TradeWord{"absenteeism|sick leave|sickness|sick rate|unplanned absence|no show",
              "shifts missed sick, more with exhaustion", "absence, presenteeism"},
    TradeWord{"engagement|employee engagement|eNPS|employee net promoter score|employee satisfaction|ESAT|"
              "job satisfaction|motivation",
              "nobody is asked in a survey; these states are what such a score is made of",
              "meaning, exhaustion, cynicism, recognition", false},
    TradeWord{"team morale|mood", "no single number: how spent, how thanked, how meaningful, how fair",
              "exhaustion, meaning, recognition, fairness", false},
    TradeWord{"ramp|ramp up|ramp up time|ramp time|speed to proficiency|time to proficiency|learning curve|"
              "nesting|onboarding",
              "from training to full skill; newcomers solve less and take longer",
              "skill, assumptions.skill, centre.hiring.training, training.initial"},
    TradeWord{"tenure|length of service", "time since hire: it makes skill, and newcomers quit more often",
              "skill, turnover, agents.csv"},
    TradeWord{"time to hire|time to fill|recruiting|recruitment|hiring",
              "from a vacancy to the newcomer's first day, and what a leaver costs",
              "centre.hiring.fill_time, hires, vacancies, centre.money.replacement"},
    TradeWord{"coaching|one to one|side by side", "managers' time for their people, and courses",
              "managers.support, training.service"},
    TradeWord{"incentive|bonus|gamification|contest|employee of the month", "awards for some, by what counts",
              "awards, pay.wage"},
    TradeWord{"kudo|appreciation|thanks|thank you", "recognition: by a leader, by peers, in a week of events",
              "recognition, recognition.praise_note, recognition.peers"},
    TradeWord{"emotional labor|emotional labour|surface acting|deep acting",
              "showing a feeling one does not have tires", "acting, hostility"},
    TradeWord{"span of control|team leader|supervisor", "managers are time that their people get",
              "managers.support, centre.money.manager", false},
    TradeWord{"WFH|work from home|remote work|home office",
              "where people sit is not modelled; whom they see at work is", "peers", false},
    // Money
    TradeWord{"cost per contact|cost per call|CPC|unit cost",
              "no metric: cost / contacts answered in its time",
              "cost_total, contacts_answered, productivity", false},
    TradeWord{"ROI|return on investment|business case|payback", "what a policy is worth beside what it costs",
              "net_value, cost_total, programme_cost"},
    TradeWord{"benchmark|industry average", "turnover beside that of all industries and of other centres",
              "turnover_ratio, turnover, practice 1"},
};

std::vector<std::string> pieces(std::string_view text, std::string_view between) {
    std::vector<std::string> all;
    while (true) {
        const std::size_t end = text.find(between);
        all.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return all;
        text.remove_prefix(end + between.size());
    }
}

/// "ahts" becomes "aht", "absences" "absence"; "loss" and "us" stay.
void drop_plural(std::string& word, std::size_t begin) {
    constexpr std::size_t shortest = 3;
    const std::size_t length = word.size() - begin;
    if (length >= shortest && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us"))
        word.pop_back();
}

}  // namespace

std::vector<std::string> TradeWord::other_ways() const {
    std::vector<std::string> all = pieces(words, "|");
    all.erase(all.begin());
    return all;
}

std::vector<std::string> TradeWord::names() const {
    return pieces(ours, ", ");
}

std::span<const TradeWord> trade_words() {
    return trade_words_table;
}

std::string in_plain_form(std::string_view word) {
    std::string plain;
    std::size_t begin = 0;
    for (const char c : word) {
        const bool between = c == '_' || c == '-' || c == ' ';
        if (between && (plain.empty() || plain.ends_with(' '))) continue;
        if (between) {
            drop_plural(plain, begin);
            plain += ' ';
            begin = plain.size();
        } else {
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    if (plain.ends_with(' ')) plain.pop_back();
    drop_plural(plain, std::min(begin, plain.size()));
    return plain;
}

const TradeWord* find_trade_word(std::string_view word) {
    const std::string plain = in_plain_form(word);
    const auto row = std::ranges::find_if(trade_words_table, [&](const TradeWord& t) {
        return std::ranges::any_of(pieces(t.words, "|"),
                                   [&](const std::string& way) { return in_plain_form(way) == plain; });
    });
    return row == trade_words_table.end() ? nullptr : &*row;
}

}  // namespace morale
