# The list of cases: its views, its filters, and handing many cases over.

## Views
queue-views = Views
queue-view-all = All open
queue-view-mine = Mine
queue-view-unassigned = Unassigned
queue-view-overdue = Overdue
queue-view-news = With news
queue-view-closed = Concluded
queue-views-own = Keep or remove a view
queue-view-name = Name for what is shown now
queue-view-name-hint = For example “Wales, overdue”. Only you see it. Keep a name of a person out of it.
queue-view-save = Keep this view
queue-view-delete = Remove “{ $name }”
queue-view-name-problem = Give the view a name of 1 to 60 letters, digits, spaces and plain punctuation
queue-view-too-many = You have { $most } views already. Remove one first, then keep this one.

## Filters
queue-search = Reference, or name of who works on it
queue-search-button = Search
queue-filters = More filters
queue-filters-chosen = Filters (some are on)
queue-filter-states = Where it stands
queue-filter-marks = Only cases that
queue-filter-news = have news from the reporter or a body
queue-filter-overdue = are overdue
queue-filter-escalated = are escalated
queue-filter-paused = are paused
queue-filter-nation = Nation
queue-filter-category = Category
queue-filter-whole-group = All of this group
queue-filter-mode = How it was reported
queue-filter-urgency = Urgency
queue-filter-assigned = Assigned to
queue-filter-label = Label
queue-filter-any = Any
queue-assigned-me = Me
queue-assigned-nobody = Nobody
queue-filter-apply = Show these cases
queue-filter-clear = Clear search and filters
queue-in-use = Shown now
queue-in-use-without = Without:
queue-in-use-mine = Assigned to me
queue-in-use-nobody = Assigned to nobody
queue-in-use-search = “{ $text }”

## What was found
queue-notices = Please note
queue-unknown-filter = A part of this address says nothing that this list knows, and was left out. Check the filters below.
queue-search-people = These are cases of { $names }.
queue-search-people-or-reference = These are cases of { $names }. To look for a reference instead, search for { $reference } with its hyphen.
queue-search-short = A reference needs its first four characters at least. Type more of it.
queue-search-nothing = This is neither the beginning of a reference nor a part of the name of anybody who works on cases. References have letters and the digits 2 to 7.
queue-count = { $count ->
    [one] One case.
   *[other] { $count } cases.
  }
queue-count-last = { $count ->
    [one] The last one.
   *[other] The last { $count }.
  }
queue-count-more = The first { $count }. More follow.
queue-count-more-on = { $count } cases. More follow.
queue-count-so-far = { $count ->
    [0] None found so far.
    [one] One found so far.
   *[other] { $count } found so far.
  }
queue-count-references = { $count } of those whose reference begins like this. Type more of it to see fewer.
queue-looked = { $looked } cases were looked at for this page. There are more behind them.
queue-look-further = Look further
queue-empty-narrowed = No case that you can open fits this.
queue-look-among-closed = Look among concluded cases
queue-look-among-open = Look among open cases
queue-escalated = { $count ->
    [one] One case is escalated: its reporter should have heard by now.
   *[other] { $count } cases are escalated: their reporters should have heard by now.
  }
queue-escalated-more = More than { $count } cases are escalated: their reporters should have heard by now.
queue-closed-news = { $count ->
    [one] One closed case has news from its reporter.
   *[other] { $count } closed cases have news from their reporters.
  }
queue-closed-news-more = More than { $count } closed cases have news from their reporters.
queue-waiting-show = Show them

## The cases
queue-nation = Nation
queue-category = Category
queue-assigned = { $count ->
    [one] One case is assigned to { $name }.
   *[other] { $count } cases are assigned to { $name }.
  }
queue-assigned-to = Assigned to
queue-not-classified = Not classified
queue-mark-overdue = Overdue
queue-mark-escalated = Escalated
queue-mark-news = News
queue-mark-paused = Paused
queue-select = Choose
queue-due = Due
queue-day = { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] June
        [7] July
        [8] Aug
        [9] Sept
        [10] Oct
        [11] Nov
       *[12] Dec
    } { $year }

## Handing over
queue-assign-heading = Assign the chosen cases
queue-assign-to = To
queue-assign-choose = Choose somebody
queue-assign-button = Assign
queue-unassigned = { $count ->
    [one] One case is assigned to nobody now.
   *[other] { $count } cases are assigned to nobody now.
  }
queue-assign-without-grant = { $count ->
    [one] { $name } has no key for { $references }, so it stays as it was. Give them a key on its page first.
   *[other] { $name } has no key for these, so they stay as they were: { $references }. Give them keys on the pages of the cases first.
  }
queue-assign-not-found = { $count ->
    [one] One chosen case is not yours to assign any more, and stays as it was.
   *[other] { $count } chosen cases are not yours to assign any more, and stay as they were.
  }
queue-assign-none-chosen = No case was chosen, so nothing was assigned. Tick the cases first.
queue-assign-nobody-chosen = Nothing was assigned: choose who is to work on the cases.
queue-assign-too-many = At most { $most } cases can be assigned at once, so nothing was assigned. Choose fewer.
