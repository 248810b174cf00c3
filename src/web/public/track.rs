//! Following a case with its code. The code travels in bodies only.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use crate::app::reporter_step::{self, Doing, Done, Key};
use crate::app::submit_report;
use crate::app::track::{self, Tracked};
use crate::crypto::Token;
use crate::crypto::data::Data;
use crate::crypto::opening::Verdict;
use crate::crypto::token::NotACode;
use crate::domain::Author;
use crate::domain::questionnaire::clean_lines;
use crate::templates::pages::public::{
    CodeProblem, REPLY_MAX, ReplyBox, ReplyNotice, ReplyProblem, Sender, TimelineItem, TrackPage,
    TrackedEntry, TrackedMessage, TrackingPage,
};
use crate::web::body::Form;
use crate::web::{Site, WebError};

/// `GET /track`
pub async fn code_page(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    site.ok(&TrackPage::new())
}

/// `POST /track`
pub async fn open(site: web::Data<Site>, mut form: Form) -> Result<HttpResponse, WebError> {
    let typed = form.take("code");
    let token = match Token::read(&typed) {
        Ok(token) => token,
        Err(problem) => return code_again(&site, typed, in_words(problem), None),
    };
    match track::open(&site.app, token).await? {
        Some(tracked) => {
            let reply = ReplyBox::new(tracked.field.clone());
            site.ok(&tracking_page(&tracked, Some(reply)))
        }
        None => code_again(&site, typed, CodeProblem::NotFound, None),
    }
}

/// `POST /track/reply`, with the page's sealed field, or with the code where the page's time was over.
pub async fn reply(site: web::Data<Site>, mut form: Form) -> Result<HttpResponse, WebError> {
    let (field, typed) = (form.take("box"), form.take("code"));
    let text = clean_lines(&form.take("text"));
    let by_code = !typed.is_empty() || field.is_empty();
    let key = if by_code {
        match Token::read(&typed) {
            Ok(token) => Key::Code(token),
            Err(problem) => return code_again(&site, typed, in_words(problem), Some(text)),
        }
    } else {
        Key::Page(field)
    };
    if let Some(problem) = problem_with(&text) {
        return reply_again(&site, key, text, problem).await;
    }
    match reporter_step::take_step(&site.app, key, Doing::Reply(text.clone())).await? {
        Done::Yes(tracked) => noticed(&site, &tracked, StatusCode::OK, ReplyNotice::Sent),
        Done::Refused(tracked, _) => noticed(&site, &tracked, StatusCode::CONFLICT, ReplyNotice::Closed),
        Done::NotVerified(tracked) => {
            noticed(&site, &tracked, StatusCode::CONFLICT, ReplyNotice::NotVerified)
        }
        Done::PageOver => site.page(StatusCode::UNPROCESSABLE_ENTITY, &TrackPage::new().with_reply(text)),
        Done::Unknown => code_again(&site, typed, CodeProblem::NotFound, Some(text)),
    }
}

fn problem_with(text: &str) -> Option<ReplyProblem> {
    let used = text.chars().count();
    if text.trim().is_empty() {
        Some(ReplyProblem::Missing)
    } else if used > REPLY_MAX {
        Some(ReplyProblem::TooLong { used })
    } else {
        None
    }
}

/// The tracking page once more, with what was typed and what is wrong with it.
async fn reply_again(
    site: &Site,
    key: Key,
    text: String,
    problem: ReplyProblem,
) -> Result<HttpResponse, WebError> {
    let Some(tracked) = reporter_step::open_again(&site.app, key).await? else {
        return site.page(StatusCode::UNPROCESSABLE_ENTITY, &TrackPage::new().with_reply(text));
    };
    let reply = ReplyBox::with_problem(tracked.field.clone(), text, problem);
    site.page(StatusCode::UNPROCESSABLE_ENTITY, &tracking_page(&tracked, Some(reply)))
}

fn noticed(
    site: &Site,
    tracked: &Tracked,
    status: StatusCode,
    notice: ReplyNotice,
) -> Result<HttpResponse, WebError> {
    let reply = ReplyBox::new(tracked.field.clone());
    site.page(status, &tracking_page(tracked, Some(reply)).with_notice(notice))
}

fn code_again(
    site: &Site,
    typed: String,
    problem: CodeProblem,
    reply: Option<String>,
) -> Result<HttpResponse, WebError> {
    let page = TrackPage::new().with_problem(typed, problem);
    let page = match reply {
        Some(text) => page.with_reply(text),
        None => page,
    };
    site.page(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn in_words(problem: NotACode) -> CodeProblem {
    match problem {
        NotACode::Empty => CodeProblem::Missing,
        NotACode::Count(words) => CodeProblem::WrongNumber { words },
        NotACode::UnknownWord { typed, suggestion } => CodeProblem::UnknownWord { typed, suggestion },
        NotACode::Checksum => CodeProblem::Mistyped,
    }
}

fn tracking_page(tracked: &Tracked, reply: Option<ReplyBox>) -> TrackingPage {
    let case = &tracked.case;
    let mut page = TrackingPage::new(case.id.reference(), case.state);
    if let Some(Data::Report(report)) =
        tracked.entries.first().and_then(Verdict::verified).map(|document| &document.data)
    {
        page = page.with_report(&report.answers, &submit_report::offer(&tracked.keyring).staff);
    }
    page.next_update = case.due_on.map(Into::into);
    page.timeline =
        tracked.timeline.iter().filter_map(|told| TimelineItem::new(told.day, told.act)).collect();
    page.entries =
        (0..).zip(tracked.entries.iter()).filter_map(|(n, verdict)| entry(tracked, n, verdict)).collect();
    page.outcome_verified = (!case.state.is_open()).then(|| tracked.closed_with_feedback());
    page.reply = reply.filter(|_| case.state.is_open());
    page
}

/// A line of the conversation; a verified report is shown apart, as answers.
fn entry(tracked: &Tracked, n: usize, verdict: &Verdict) -> Option<TrackedEntry> {
    let document = match verdict {
        Verdict::Missing => return Some(TrackedEntry::missing(n)),
        Verdict::NotVerified(_) => return Some(TrackedEntry::not_verified(n)),
        Verdict::ForCustodians => return Some(TrackedEntry::for_custodians(n)),
        Verdict::Verified(document) => document,
    };
    let sender = match document.author()? {
        Author::Reporter => Sender::Reporter,
        Author::Staff(account, _) => {
            let member = tracked.keyring.member(&account);
            Sender::Reviewer(member.map_or_else(|| account.to_string(), |member| member.name.to_string()))
        }
    };
    let message = |text: &str| TrackedMessage::new(n, sender, document.day, text.to_owned());
    match &document.data {
        Data::Message(words) => Some(TrackedEntry::Message(message(&words.text))),
        Data::Feedback(feedback) => {
            Some(TrackedEntry::Message(message(&feedback.text).as_feedback(feedback.changed.clone())))
        }
        _ => None,
    }
}
