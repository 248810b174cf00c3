//! The queue: its page, its list for the script, handing many cases over, and everybody's own views.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

use super::queue_address::{Asked, address, in_use, query, read};
use super::signed_in::{Asking, frame};
use crate::app::assign::{self, MOST_AT_ONCE, ManyAssigned};
use crate::app::queue::{self, Colleague, Further, Waiting};
use crate::app::saved_views::{self, Saved};
use crate::app::session::SignedIn;
use crate::db::queue::QueueRow;
use crate::db::saved_views::SavedView;
use crate::domain::queue_filter::{Search, ViewName};
use crate::domain::{Account, CaseId};
use crate::templates::Message;
use crate::templates::pages::staff::queue as shown;
use crate::web::body::Form;
use crate::web::{Site, WebError};

/// What a page says beside its cases.
#[derive(Default)]
struct Said {
    notices: Vec<Message>,
    /// What is wrong with a view's name, and what was typed.
    view: Option<(Message, String)>,
}

/// `GET /`
pub async fn page(
    site: web::Data<Site>,
    asking: Asking,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    render(&site, &asking.0, read(request.query_string()), Said::default()).await
}

async fn render(
    site: &Site,
    person: &SignedIn,
    asked: Asked,
    mut said: Said,
) -> Result<HttpResponse, WebError> {
    let Asked { filter, unknown, after } = asked;
    let (app, messages) = (&site.app, site.messages());
    let page = queue::page(app, person, &filter, after.as_deref()).await?;
    let colleagues = queue::colleagues(app)?;
    if unknown || page.misplaced {
        said.notices.push(Message::new("queue-unknown-filter"));
    }
    said.notices.extend(page.search.as_ref().and_then(|search| about_search(search, &colleagues)));
    let escalated = queue::escalated(app, person).await?;
    let closed_news = if filter.closed { None } else { queue::news_of_closed(app, person).await? };
    let name_of = |account: &Account| {
        let found = colleagues.iter().find(|colleague| colleague.account == *account);
        found.map_or_else(|| account.to_string(), |colleague| colleague.name.clone())
    };
    let today = app.today();
    let phrases = shown::Phrases::new(messages, today)?;
    let row = |row| phrases.row(line(row, name_of));
    let rows = page.rows.into_iter().map(row).collect::<Result<Vec<_>, _>>()?;
    let further = match &page.further {
        Further::End => shown::Further::End,
        Further::Page(place) => shown::Further::Page(address(&filter, Some(place))),
        Further::Look { after, looked } => shown::Further::Look(address(&filter, Some(after)), *looked),
        Further::TooMany => shown::Further::TooMany,
    };
    let saved = saved_views::list(app, person).await?;
    let own_address = address(&filter, None);
    let views = shown::Views::new(&own_address, saved.into_iter().map(|view| (view.name, view.query)));
    let people: Vec<_> = colleagues.iter().map(|one| (one.account.clone(), one.name.clone())).collect();
    let status = if said.view.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let listing = shown::Listing { rows, further, begins_later: after.is_some() && !page.misplaced };
    let here = shown::Here {
        query: query(&filter),
        address: address(&filter, after.as_deref()),
        in_use: in_use(&filter),
    };
    let mut page =
        shown::QueuePage::new(messages, frame(site, Some(person)), listing, &filter, &people, here)?
            .with_views(views)
            .with_notices(said.notices)
            .approved(person.role.is_some());
    if let Some(Waiting { count, more }) = escalated {
        page = page.with_escalated(count, more);
    }
    if let Some(Waiting { count, more }) = closed_news {
        page = page.with_news_of_closed(count, more);
    }
    if let Some((problem, typed)) = said.view {
        page = page.with_view_problem(problem, typed);
    }
    site.page(status, &page)
}

fn line(row: QueueRow, name_of: impl Fn(&Account) -> String) -> shown::Line {
    shown::Line {
        received_on: row.received_on,
        mode: row.mode,
        state: row.state,
        nation: row.nation,
        category: row.category,
        assigned_to: row.assigned_to.as_ref().map(name_of),
        due_on: row.due_on,
        danger: !row.place.calm,
        paused: row.paused,
        escalated: row.escalated,
        news: row.news,
        labels: row.labels,
        case: row.place.case,
    }
}

/// What a search was taken for, where that is not plain to see.
fn about_search(search: &Search, colleagues: &[Colleague]) -> Option<Message> {
    match search {
        Search::Reference(_) => None,
        Search::People(people, reference) => {
            let names = colleagues.iter().filter(|colleague| people.contains(&colleague.account));
            let names: Vec<&str> = names.map(|colleague| colleague.name.as_str()).collect();
            let message = match reference {
                Some(reference) => Message::new("queue-search-people-or-reference")
                    .with_text("reference", format!("{}-", reference.to_uppercase())),
                None => Message::new("queue-search-people"),
            };
            Some(message.with_text("names", names.join(", ")))
        }
        Search::TooShort => Some(Message::new("queue-search-short")),
        Search::Nothing => Some(Message::new("queue-search-nothing")),
    }
}

#[derive(Serialize)]
struct Listed {
    case: CaseId,
    reference: String,
}

#[derive(Serialize)]
struct List {
    cases: Vec<Listed>,
    /// Where the next page begins, or where to look further.
    after: Option<String>,
}

/// `GET /api/v1/queue`: the cases of a page, for the script.
pub async fn list(
    site: web::Data<Site>,
    asking: Asking,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let asked = read(request.query_string());
    let page = queue::page(&site.app, &asking.0, &asked.filter, asked.after.as_deref()).await?;
    let listed = |row: QueueRow| Listed { reference: row.place.case.reference(), case: row.place.case };
    let after = match page.further {
        Further::Page(after) | Further::Look { after, .. } => Some(after),
        Further::End | Further::TooMany => None,
    };
    Ok(HttpResponse::Ok().json(List { cases: page.rows.into_iter().map(listed).collect(), after }))
}

/// `POST /`: hands the chosen cases of a page over.
pub async fn assign(
    site: web::Data<Site>,
    asking: Asking,
    request: HttpRequest,
    mut form: Form,
) -> Result<HttpResponse, WebError> {
    let (asked, person) = (read(request.query_string()), asking.0);
    let chosen = form.0.iter().filter(|(name, _)| name == "case");
    let chosen: Option<Vec<CaseId>> = chosen.map(|(_, id)| CaseId::parse(id).ok()).collect();
    let chosen = chosen.ok_or_else(super::refusals::malformed)?;
    let notices = match form.take("to").as_str() {
        _ if chosen.is_empty() => vec![Message::new("queue-assign-none-chosen")],
        _ if chosen.len() > MOST_AT_ONCE => {
            vec![Message::new("queue-assign-too-many").with_number("most", MOST_AT_ONCE)]
        }
        "" => vec![Message::new("queue-assign-nobody-chosen")],
        "~nobody" => done(&site, assign::assign_many(&site.app, &person, chosen, None).await?, None),
        account => {
            let to = Account::parse(account).map_err(|_| super::refusals::malformed())?;
            let assigned = assign::assign_many(&site.app, &person, chosen, Some(to.clone())).await?;
            done(&site, assigned, Some(to))
        }
    };
    render(&site, &person, asked, Said { notices, view: None }).await
}

/// What became of it, in sentences: what was done, and each case that it was not done for.
fn done(site: &Site, assigned: Option<ManyAssigned>, to: Option<Account>) -> Vec<Message> {
    let Some(assigned) = assigned else {
        return vec![Message::new("error-not-a-reader-sentence")];
    };
    let keyring = site.app.keyring().ok();
    let name = to.map(|to| {
        let member = keyring.as_ref().and_then(|keyring| keyring.member(&to));
        member.map_or_else(|| to.to_string(), |member| member.name.to_string())
    });
    let mut said = Vec::new();
    if !assigned.done.is_empty() {
        let message = match &name {
            Some(name) => Message::new("queue-assigned").with_text("name", name.clone()),
            None => Message::new("queue-unassigned"),
        };
        said.push(message.with_number("count", assigned.done.len()));
    }
    if let (false, Some(name)) = (assigned.without_grant.is_empty(), name) {
        let references: Vec<String> = assigned.without_grant.iter().map(CaseId::reference).collect();
        let message = Message::new("queue-assign-without-grant").with_text("name", name);
        said.push(
            message.with_number("count", references.len()).with_text("references", references.join(", ")),
        );
    }
    if assigned.not_found > 0 {
        said.push(Message::new("queue-assign-not-found").with_number("count", assigned.not_found));
    }
    said
}

/// `POST /views`: keeps the present filter under a name.
pub async fn save_view(
    site: web::Data<Site>,
    asking: Asking,
    mut form: Form,
) -> Result<HttpResponse, WebError> {
    let (person, typed) = (asking.0, form.take("name"));
    let asked = read(&form.take("query"));
    let problem = match ViewName::parse(&typed) {
        Err(_) => Message::new("queue-view-name-problem"),
        Ok(name) => {
            let view = SavedView { name, query: query(&asked.filter) };
            match saved_views::save(&site.app, &person, view).await? {
                Saved::Done => return Ok(see_other(&address(&asked.filter, None))),
                Saved::TooMany => Message::new("queue-view-too-many").with_number("most", ViewName::MOST),
            }
        }
    };
    let said = Said { view: Some((problem, typed)), ..Said::default() };
    render(&site, &person, Asked { after: None, ..asked }, said).await
}

/// `POST /views/delete`
pub async fn delete_view(
    site: web::Data<Site>,
    asking: Asking,
    mut form: Form,
) -> Result<HttpResponse, WebError> {
    let name = ViewName::parse(&form.take("name")).map_err(|_| super::refusals::malformed())?;
    saved_views::delete(&site.app, &asking.0, name).await?;
    Ok(see_other(&address(&read(&form.take("query")).filter, None)))
}

fn see_other(location: &str) -> HttpResponse {
    HttpResponse::build(StatusCode::SEE_OTHER).insert_header(("location", location)).finish()
}
