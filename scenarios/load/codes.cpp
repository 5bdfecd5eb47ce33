// The table of codes: every code that a scenario can get, explained in a paragraph.
#include <algorithm>
#include <array>

#include "scenarios/load/diagnostic.hpp"

namespace morale {

namespace {

constexpr std::array table = {
    Code{"E0001", "the file cannot be read",
         "The file does not exist, is a folder, or may not be read by you. A path is taken relative to the "
         "folder you are in; a path under 'extends:' is taken relative to the file that names it."},
    Code{"E0002", "the file is too large",
         "A scenario file may be one mebibyte long. Scenarios are written by people and stay far below it; "
         "measured data belong in a CSV file that the scenario names with empirical(file:column)."},
    Code{"E0003", "the file is not UTF-8 text",
         "Scenarios are UTF-8 text. Files saved as UTF-16 or in an older code page show strange letters or "
         "zero bytes; save them as UTF-8 in your editor. A byte order mark at the start is allowed and "
         "ignored."},
    Code{"E0004", "a control character",
         "The file has a character that is not seen but acts on a terminal, a page or a table: a zero byte, "
         "an escape, a mark that reverses the direction of what follows. It may be there itself or as an "
         "escape within double quotes (\"\\e[2J\"). Line ends may be LF or CR LF; a question and a 'why:' "
         "may have several lines, which become one, and a name has only one. Delete the character."},
    Code{"E0005", "the file is empty", "A scenario needs at least its first line, 'morale: 1'."},
    Code{"E0010", "not well-formed YAML",
         "Brackets, quotes, colons or indentation do not fit together, so the file cannot be read further. "
         "Nothing below this place has been read: correct it and look again."},
    Code{"E0011", "a tab",
         "YAML forbids tabs in indentation, and a tab looks like spaces without being any. Write spaces; two "
         "for each level."},
    Code{"E0012", "a second document",
         "One file is one scenario. '---' may open it; delete any other '---' or '...', and put what follows "
         "it into a file of its own."},
    Code{"E0013", "an anchor or alias",
         "'&name' and '*name' copy parts of a file unseen, so a value is not where it seems to be. Write the "
         "value again, or put what is shared into a file and name it under 'extends:'. A text that begins "
         "with & or * goes into quotes."},
    Code{"E0014", "a merge key",
         "'<<' is not part of the language. Put what is shared into a file and name it under 'extends:'."},
    Code{"E0015", "a tag",
         "Words like '!!str' or '!include' are not part of the language: the field decides the type of its "
         "value. Delete the word."},
    Code{"E0016", "nested too deeply",
         "No scenario needs more than 64 levels of brackets or indentation. Write it flatter."},
    Code{"E0017", "the same key twice",
         "A key may occur once in its block. Of two, one would win unseen. Delete one, or join the blocks "
         "below them."},
    Code{"E0018", "a key that is not a word",
         "Keys are plain words, as in 'agents: 45'. Lists, blocks and empty keys cannot be keys; a list "
         "begins each line with '- '."},
    Code{"E0019", "a value cut by a comma",
         "Inside { } and [ ] a comma ends the value, also within parentheses. Put a distribution with "
         "several parameters into quotes: \"lognormal(mean=6 min, cv=0.9)\"."},
    Code{"E0020", "too many mistakes",
         "At most 200 mistakes are reported at once; more would not be read. Often one mistake makes many: "
         "correct the first ones and look again."},
    Code{"E0101", "the version of the language",
         "Every file says 'morale: 1'. The number is the version of the language, so a file written today "
         "keeps its meaning."},
    Code{"E0102", "an unknown key",
         "No field, lever or list has this name at this place. The hint gives the nearest word or what is "
         "possible here; 'morale explain' knows all of them."},
    Code{"E0103", "the wrong shape",
         "A block of 'key: value' lines, a list or a single value was expected and something else is there. "
         "A list of named things is written '- {name: billing, agents: 45}'."},
    Code{"E0104", "a value is missing",
         "After the colon there is nothing. Write a value or delete the line."},
    Code{"E0105", "the extended file is not there",
         "'extends:' takes files, relative to the file that names them, or items of the library: "
         "'library/status-quo'."},
    Code{"E0106", "files extend each other",
         "A file may not extend itself, neither directly nor through others. Of the files that name each "
         "other in a circle, one has to stop: take a line out of its 'extends:'."},
    Code{"E0107", "a list element without a name",
         "Elements of this list are told apart, merged and reported by their name. Give each a name: '- "
         "{name: billing, agents: 45}'."},
    Code{"E0108", "the same name twice",
         "Two elements of one list have the same name. Rename one or join them."},
    Code{"E0109", "a policy changes the world",
         "Policies are compared in one and the same world, so a policy sets levers and live fields only. "
         "What belongs to the world (customers, contacts, opening hours, assumptions) is said outside "
         "'policies:'."},
    Code{"E0110", "no such element",
         "A policy or '-s' changes elements of a list that the world has; it adds none. Name one that is "
         "there, or add the element outside 'policies:'."},
    Code{"E0111", "not possible here",
         "The key exists, but not at this place: it belongs to the file as a whole and stands at its left "
         "margin, not in a block, a policy or '-s'."},
    Code{"E0201", "not a number",
         "Numbers are written 450000, 450_000, 0.3, 1/30 or 1e3. A leading zero, hexadecimal digits, commas "
         "and words are not allowed in a number."},
    Code{"E0202", "a unit is missing",
         "Durations, rates and money are written with their unit, because 45 may mean seconds as well as "
         "minutes: 45 s, 2.2 /yr, 14113 USD, 18 USD/h."},
    Code{"E0203", "the wrong kind of unit",
         "The unit is known but measures something other than this field, such as money for a duration. "
         "'morale explain' shows how each field is written."},
    Code{"E0204", "an unknown unit",
         "Time: us ms s min h d wk month yr, also in full. Rates: /min, /h, /yr. Money: USD or the three "
         "letters of another currency. Shares: %. A year is 365 days, a month a twelfth of it."},
    Code{"E0205", "out of range",
         "The value lies outside what the field allows. 'morale explain' shows the range of each field."},
    Code{"E0206", "not a whole number",
         "This field counts things, so it takes whole numbers only. Leave out the part after the point."},
    Code{"E0207", "not one of the words",
         "This field takes one word of a fixed list. The hint lists them, and so does 'morale explain'."},
    Code{"E0208", "neither yes nor no", "Switches are written yes or no; true, false, on and off also work."},
    Code{"E0209", "not a date", "Dates are written year-month-day: 2026-01-05."},
    Code{"E0210", "not a day of the year",
         "A day of the year is written month-day: 10-05 is the fifth of October."},
    Code{"E0211", "not a distribution",
         "The known distributions are constant, exponential, lognormal, gamma, weibull, uniform, triangular, "
         "beta, empirical and endless, with named parameters: lognormal(mean=6 min, cv=0.9). A duration "
         "alone is constant."},
    Code{"E0212", "a parameter of a distribution",
         "A parameter is missing, unknown, given twice or outside what the distribution allows. The hint "
         "shows a complete one, such as lognormal(mean=6 min, cv=0.9)."},
    Code{"E0213", "the data of an empirical distribution",
         "empirical(file:column) reads one column of a CSV file, found relative to the scenario; "
         "empirical(file:column s) says the unit of its numbers, seconds otherwise. The first line of the "
         "file names the columns."},
    Code{"E0214", "a relative change is not possible here",
         "+10, -5 % and x1.2 change the world's value and so belong to a policy or to '-s', and to fields "
         "that are numbers. The world itself states values."},
    Code{"E0215", "uncertain assumptions",
         "uncertain(0.3, 0.15..0.5) is a best estimate and a range around it, in which each replication "
         "draws a value when asked to ('--uncertain', or 'study: {uncertain: yes}'); source=… says who says "
         "so. uncertain(evidence) takes both from the catalogue of evidence, uncertain(0.3, evidence) the "
         "range. Of a distribution the mean is uncertain: uncertain(exponential(mean=3 min), 2 min..5 min). "
         "Only numbers and distributions of the world can be uncertain, not what policies set."},
    Code{"E0216", "not a list of numbers",
         "Weights are a list of numbers in brackets; none is negative: [1, 1, 1, 1, 1, 0.5, 0]."},
    Code{"E0217", "not a currency",
         "A currency is its three capital letters, such as USD, EUR or GBP. It is a label: amounts are "
         "written and shown in it, and nothing is converted."},
    Code{"E0218", "an amount in another currency",
         "All amounts of a scenario are in one currency, 'centre: {money: {currency: EUR}}', USD when it "
         "names none, and nothing is converted. What a file takes over by 'extends:' and the defaults keep "
         "their figures and are shown in the scenario's currency; a warning names them."},
    Code{"E0219", "not a list of names",
         "A field that names teams takes one name, or several in brackets, in the order in which they are "
         "asked: 'team: [north, south]'. In '-s' a name with a comma stands in quotation marks."},
    Code{"E0301", "no teams",
         "A centre needs at least one team: '- {name: care, agents: 40}' under 'centre: teams:'."},
    Code{"E0302", "nobody answers",
         "There are contacts but the teams that take them have no agents. Give one of them agents."},
    Code{"E0303", "the start is not a Monday",
         "Weeks begin on Mondays, and so does a study. The hint names the next Monday."},
    Code{"E0304", "no such team",
         "A class of contacts names a team that is not in the list of teams. Write the name of one that is "
         "there, or add the team."},
    Code{"E0305", "the weights do not fit",
         "by_day has seven numbers, Monday first; by_hour has 24, 48 or 96, from midnight: hours, half hours "
         "or quarters. At least one of them is above zero."},
    Code{"E0306", "the horizon is too short", "At least one week is measured: 'time: {horizon: 52 weeks}'."},
    Code{"E0307", "not whole weeks",
         "Warm-up and horizon are whole weeks, because the series are weekly. The hint names the whole "
         "numbers beside it."},
    Code{"E0309", "the selection ratio", "Hired per applicant: above zero and at most one, such as 1/30."},
    Code{"E0310", "no time at all",
         "The mean of this distribution has to be above zero. For customers who never give up write endless; "
         "0 s is the patience of those who leave at once when nobody is free."},
    Code{"E0311", "the start or the end of a policy",
         "'from:' and 'until:' are a date, 'week 10' (the tenth week) or a duration after the start, and lie "
         "inside the horizon: then the policy comes, and goes, as a change that people live through. 'from: "
         "always' asks how it would be if it had always been so."},
    Code{"E0312", "the name of a policy",
         "A policy needs a name of letters, digits, spaces, '.', '-', '_' and '+' that begins with a letter "
         "or a digit, because tables and files show it."},
    Code{"E0313", "nothing is uncertain",
         "The study is asked to draw its uncertain assumptions, and none of its values is written "
         "uncertain(…). Write one so, or leave '--uncertain' away; 'morale explain E0215' shows how."},
    Code{"E0314", "too many queues",
         "Each class of contacts has a queue, or each team where there are no classes; 255 at most. Put "
         "classes that are alike into one."},
    Code{"E0315", "too many agents",
         "All teams together have at most some 65,000 agents, fewer where they chat with several customers "
         "at once. A larger centre is simulated as several, or by a share of its agents and customers."},
    Code{"E0316", "a team called as the whole",
         "In the tables of a study 'centre' is the whole centre beside its teams, so no team can have that "
         "name: two rows would be called the same."},
    Code{"E0321", "values that do not go together",
         "Each value is in its range, but together they make a world that cannot be simulated. Bad stories: "
         "a hearer becomes a teller with the chance retell x bad_share, and a teller tells bad_tells people, "
         "but no more than acquaintances. With one new teller or more for each teller, a story never dies "
         "out. Up to 0.9 new tellers for each teller are simulated; ten people then tell a story on average. "
         "Customers and prospects of a whole study can be numbered up to 4,000 million. The hint says how "
         "far the value that is written can go beside the others."},
    Code{"E0322", "ranges of which hardly anything is left",
         "Uncertain values that a rule binds (E0321) are drawn together, and drawn again until they keep it. "
         "Where fewer than one draw in sixteen does, the ranges say hardly anything about what is simulated: "
         "narrow them to what is possible."},
    Code{"E0324", "names that look alike",
         "Names of one list that differ only by small and capital letters, by blanks or by the way in which "
         "an accent is written cannot be told apart in a table, and some programs take them for one. A name "
         "has no blanks at its ends, and only one between two words."},
    Code{"E0325", "a name that is too long",
         "A name appears in tables and pictures: at most 100 characters."},
    Code{"E0326", "a name that begins a formula",
         "Spreadsheets compute a cell that begins with =, +, - or @, also when it comes from a table of "
         "names. Begin names, and the source of an uncertain value, with a letter or a digit."},
    Code{"E0327", "not a title",
         "The title of a policy says in a few words what to do, 'Write the notes', or of the first policy "
         "what it is, 'Things as they are'. It begins the decision and heads tables: at most 40 characters, "
         "without a full stop at its end. Two policies cannot have titles that look alike."},
    Code{"E0328", "not a feedback that can be cut",
         "A policy with 'cut: [strain]' holds what that mechanism leads to at the course of the base: each "
         "day, the mean of a team is that of the base, so the difference between the policy and its twin "
         "without 'cut' is what runs through that feedback. 'morale explain cut' names the mechanisms that "
         "have a level to hold."},
    Code{"E0330", "days without hours",
         "by_hour names some weekdays, and others are open by by_day. Days that are not named have the hours "
         "of Monday, or those of 'other:'; where neither is written it is not known when they are open. "
         "Write one of the two, or a weight of 0 in by_day where the centre is closed."},
    Code{"E0331", "two seasons",
         "by_month and by_week both say how demand changes over the year. Write one of them."},
    Code{"E0332", "a closed day without a date",
         "A day on which the centre does not open is written as its date, '- 2026-04-06', or with a name, '- "
         "{name: easter-monday, date: 2026-04-06}'."},
    Code{"E0333", "numbers of agents that do not fit the hours",
         "A list of agents says how many are at the phone in each open hour, or each open half hour, of a "
         "day, so it has as many numbers as the day has of them. It holds for every open day; days that "
         "differ get lists of their own: 'agents: {monday: […], friday: […]}'."},
    Code{"E0334", "a load that cannot be read",
         "'centre: {load: {from: calls.csv}}' takes the load from a table with date, interval and offered "
         "contacts (or answered and abandoned ones), as 'morale fit --intervals' reads it. It has to cover a "
         "whole week, in parts of an hour, whole hours or days; that of 'forecast: {from: plan.csv}', which "
         "may "
         "also have parts of contacts, need not. What is wrong with its rows follows, each with row and "
         "column."},
    Code{"E0335", "a hiring class without a day or a size",
         "A hiring class is a number of newcomers who begin together on one day: '- {from: 2026-02-02, size: "
         "12}'. A name is needed only where two begin on one day, or where other files or policies change "
         "it."},
    Code{"E0336", "a hiring class for no team of this firm",
         "A hiring class that names a team brings its newcomers there. The team has to be one of the centre, "
         "and of this firm: another firm hires by itself."},
    Code{"E0337", "a policy that ends before it begins",
         "'until' is the first moment at which a policy is not in force any more: a date, 'week 20' or a "
         "duration after the start, later than its 'from'. What the world says then holds again."},
    Code{"E0338", "groups of customers that do not add up",
         "Each group of customers has a name and a number, 'customers: [{name: by-month, count: 3_900}, …]', "
         "and the customers of the centre are all of them together."},
    Code{"E0339", "a bot that meets more than all issues",
         "'contains' and 'fails_silently' are shares of the new issues that the bot meets, at most all of "
         "them together; the rest is passed on to agents."},
    Code{"E0340", "shifts of a team that cannot begin",
         "'earliest_start' and 'latest_start' of a team are hours of the day, the latest not before the "
         "earliest: 'earliest_start: 22 h, latest_start: 22 h' begins every shift at ten in the evening. The "
         "centre has to be open then on at least one day of the week."},
    Code{"E0341", "a time between two half hours",
         "Rosters are planned in half hours: 'shift', 'earliest_start' and 'latest_start' of a team are "
         "whole or half hours."},
    Code{"E0342", "a contract of people who are always present",
         "With 'centre.roster.always_present: yes' every agent is there at every hour, so the shift, days, "
         "starts and least number of a team would not count, and the hours paid would not be the hours "
         "worked."},
    Code{"E0343", "a wage of people of another firm",
         "'wage' of a team is what this firm pays its own people. A team with 'outside: yes' belongs to "
         "another firm: 'outside_wage' is what its people earn there, and 'outside_price' what an hour of "
         "theirs costs."},
    Code{"E0344", "a strength without a team or a class",
         "A strength names a team and a class of contacts of the centre, or several of each in brackets: "
         "'{name: veterans-on-faults, team: tech, class: faults, handle_time: 80 %}'."},
    Code{"E0345", "a strength that never shows",
         "A team can be better or worse only with classes of contacts that it answers: its own, or those "
         "that name it as a further team."},
    Code{"E0346", "a strength that is given twice",
         "Handle time and resolution of one team with one class are factors on what is stated; each is given "
         "once."},
    Code{"E0347", "a special day without a date of its own",
         "A special day is a date that is not as its weekday: '{name: christmas-eve, date: 2026-12-24, "
         "opens: 9 h, closes: 13 h}' or '{name: open-sunday, date: 2026-12-20, like: saturday}'."},
    Code{"E0348", "impossible hours of a special day",
         "A special day opens and closes at whole half hours, earlier or later than usual, and differs from "
         "its weekday in its hours, its load or its shifts. Where the centre is usually closed on that "
         "weekday, 'like: saturday' names the one whose load and shifts count. A day on which nobody works "
         "belongs in 'closed:'."},
    Code{"E0349", "classes of a group that cannot be",
         "'classes' of a group of customers names classes of contacts of the centre: '{name: online, count: "
         "20_000, classes: [chat, mail]}'. The shares of the classes are those of all contacts together; "
         "where "
         "groups whose customers only write make 60 % of the issues, chat and mail cannot have 40 %. Classes "
         "with hours of their own have no such groups."},
    Code{
        "E0350", "a forecast of another time",
        "'load: {forecast: {from: plan.csv}}' says what comes on the dates of a table. Some of them have to "
        "lie between the beginning of the warm-up and the end of the horizon, and there is a mean week from "
        "which they count: that of the table if it covers a week, that of 'load: {from: calls.csv}', a rate, "
        "or customers and their issues."},
    Code{"E0351", "a forecast that does not fit its dates",
         "The contacts of a forecast are a number for each date from 'first' to 'last', or 48 for each, one "
         "for each half hour; 'mean_week' is how many a usual week has. 'from' a table says all of them."},
    Code{"E0352", "a schedule that cannot be read",
         "'teams: [{name: servers, agents: {from: schedule.csv}}]' takes the agents at the phone from a "
         "table: "
         "'date' or 'weekday', 'interval' and 'agents', or a row for each shift with 'date', 'start' and "
         "'end'. A column 'team' has the teams by the names that the scenario gives them. What is wrong with "
         "its rows follows, each with row and column."},
    Code{"E0401", "not a goal", "A goal is a metric, >= or <=, and a value: 'service_level >= 75 %'."},
    Code{"E0402", "an unknown metric", "No metric has this name. 'morale list metrics' shows them."},
    Code{"E0403", "a goal that decides nothing",
         "The bound lies at the end of the metric's range or beyond it: every policy meets the goal, or none "
         "can. A share lies between 0 and 100 %, a count is not negative; the hint gives the range."},
    Code{"E0404", "not a setting", "'-s' takes path=value, such as centre.customers.count=300_000."},
    Code{
        "E0405", "a figure that cannot be measured",
        "What stands under 'observed:', or in a table of weekly figures, lies outside of the metric's range: "
        "a share is between 0 and 100 %, a count or a time not negative. Where a number of the world stands "
        "behind the figure, its two ends are left out as well: there is always some absence, a handle time "
        "is not 0, and at a turnover of 500 %/yr nobody stays ten weeks. The hint gives the range."},
    Code{"E0406", "a figure that nothing produces",
         "'morale fit' turned the number behind this figure to the end of its range, or until its rounds "
         "were over (the message says which), and the base does not show it: it is off by more than five in "
         "a hundred, or two points of a share, and by more than two standard errors. Usually another figure, "
         "or the size of the centre, does not belong to it."},
    Code{"E0407", "two figures for one number",
         "Contacts a day and contacts offered both tell of one number of the world, and so do the two shares "
         "of what is resolved. Both may stand under 'observed:' where they agree within three in a hundred; "
         "otherwise no base shows both."},
    Code{"E0408", "no such part of the centre",
         "A goal about a part names it in brackets: 'service_level[phone] >= 80 %', 'churn[gold] <= 1 %'. "
         "The part is a class of contacts, else a channel or a team; for what is about customers a group of "
         "them. Where several have one name, its kind goes in front: 'wait_p95[team desk] <= 60 s'."},
    Code{"E0409", "a metric that parts do not have",
         "Classes, channels and teams have the metrics of what happens to contacts: waits, service level, "
         "abandonment, handle times, what is resolved; teams those of their people too: occupancy, turnover, "
         "exhaustion, absence, recognition; groups of customers those of what happens to "
         "customers: churn, customers lost and gained, margin, satisfaction. The rest belongs to the whole "
         "centre."},
    Code{"E0410", "no goal that seats could meet",
         "'morale staff' looks for the fewest seats that meet the goals of the scenario, so it needs one "
         "that more seats can meet: 'service_level >= 80 %', 'abandonment <= 5 %', 'asa <= 30 s', "
         "'exhaustion <= 0.3'. A bound of the cost, or of how busy people are, is compared with the answer."},
    Code{"E0411", "seats that are not opened",
         "'morale staff' looks for the fewest seats that meet the goals. Where 'staffing.budget' or "
         "'outsourcing.share' opens fewer of a team's seats than 'agents' says, the number that it found "
         "would not be there. Take them out, and it finds how many have to be."},
    Code{"E0501", "a table without rows",
         "A table of measured values has a first line that names its columns, and a line for each row."},
    Code{"E0502", "a column is missing",
         "The first line of the table does not name a column that is needed. Small and capital letters, "
         "blanks and hyphens make no difference, and a unit may stand behind the name: 'mean wait (s)'."},
    Code{"E0503", "two columns for one thing",
         "Two columns of the table have names for the same thing, and one of them would win unseen. Rename "
         "or delete one."},
    Code{"E0504", "a row does not fit the header",
         "The row has more or fewer cells than the header names. A cell that contains the separator goes "
         "into double quotes; an empty cell is nothing between two separators."},
    Code{"E0505", "not a number in a table",
         "Numbers may have a decimal point or a decimal comma, whichever the table has, and marks for "
         "thousands of the other kind. Where no cell shows which of the two a mark is, '1,234' has two "
         "meanings and is refused."},
    Code{"E0506", "not a date or time in a table",
         "Dates are year-month-day (2026-01-05), or day.month.year and month/day/year with a year of four "
         "digits, one order in the whole table; a time of day is 08:30. A week is 2026-W05 or a date in it."},
    Code{"E0507", "not a count",
         "Counts of contacts are whole numbers of at least zero, and a wait is not negative."},
    Code{"E0508", "an impossible spell",
         "Each row has the day on which somebody was hired and the day they left, not before it; an empty "
         "day of leaving is somebody who is still employed."},
    Code{"E0509", "two spells at a time",
         "A person with an id has one spell at a time: the next one begins when the one before has ended. "
         "Where ids stand for desks or accounts, leave the column out."},
    Code{"E0510", "nothing is observed",
         "The window in which the records are complete is empty. Give a first day before the last one."},
    Code{"E0511", "more than were offered",
         "In an interval no more contacts are answered and abandoned than are offered. Reports that count a "
         "contact where it ends can break this in short intervals: export by when contacts arrive, or by "
         "day."},
    Code{"E0512", "the same time twice",
         "Two rows are about the same interval or week. Add several queues up beforehand, or keep each in a "
         "file of its own."},
    Code{"E0513", "a week is missing",
         "Weekly figures are a series: each week between the first and the last has a row. Cells of what is "
         "not known stay empty."},
    Code{"E0514", "a unit is missing or wrong",
         "A unit is never guessed. It stands in the header, as in 'aht (s)' and 'turnover (%/yr)', or behind "
         "each number; shares and pure numbers need none, and per cent is written as well: 'service_level "
         "(%)'."},
    Code{"E0515", "intervals of several lengths",
         "All intervals of a table are of one length, such as 30 minutes, and begin at multiples of it."},
    Code{"E0516", "a column that may mean two things",
         "The name of the column fits two things that differ, and which of them is meant is not guessed: the "
         "wait of an interval is the average of its contacts, 'average_wait (s)', or what they waited "
         "together, 'total_wait (s)'."},
    Code{"E0517", "an impossible shift",
         "A shift in a schedule goes from its start to its end, in at most 24 hours; an end before the start "
         "is on the next day."},
    Code{"E0601", "a lesson is not complete",
         "A lesson asks something ('ask'), says how it is answered ('predict'), and says what the run shows "
         "and why ('happened', 'why'). 'story', 'loop' and 'exercise' may be left out; a loop has at least "
         "two steps."},
    Code{"E0602", "not a prediction",
         "A pupil predicts a number, 'predict: {number: asa, of: notes, lowest: 0 s, highest: 5 min}', how "
         "often one policy is below another, 'predict: {number: turnover, of: notes, below: nothing}', a "
         "curve over the weeks, 'predict: {curve: exhaustion, of: notes, lowest: 0, highest: 1}', or the "
         "policy that comes out best, 'predict: {choice: turnover}'."},
    Code{"E0603", "not a scale",
         "A number or a curve is set on a scale: 'lowest', 'highest' and 'step', in the unit of the metric. "
         "The scale is a whole number of steps, at most 4095; without 'step' it has a hundred."},
    Code{"E0604", "not a figure of the run",
         "Between braces, the texts of a lesson name a figure that is made from the run: '{turnover of "
         "notes}', '{exhaustion of notes in week 52}', '{turnover of notes against nothing}' for the "
         "difference, '{lowest turnover of notes}' and '{highest turnover of notes}' among the replications, "
         "'{how often turnover of notes below nothing}' or 'above' for how many of them."},
    Code{"E0611", "not something that a slider moves",
         "'play' names levers and live fields by their path, as 'morale show' lists them: pay.wage, "
         "centre.teams[care].agents. Policies may differ in them, and they are numbers, or words from a "
         "list."},
    Code{"E0612", "not a range of a slider",
         "A slider goes from 'lowest' to 'highest' by 'step', in at most 200 steps, within what the field "
         "allows. A field that takes words has no range: the card offers all of them."},
    Code{"E0613", "too many sliders, or two for one value",
         "The card of a policy has at most four sliders, each for a value of its own, under a label of at "
         "most 60 characters."},
};

}  // namespace

std::span<const Code> codes() {
    return table;
}

const Code* find_code(std::string_view code) {
    const auto row = std::find_if(table.begin(), table.end(), [&](const Code& c) { return c.code == code; });
    return row == table.end() ? nullptr : &*row;
}

}  // namespace morale
