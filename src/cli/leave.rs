//! `candour people leave`

use super::{Failure, open};
use crate::app::key_folder::KeyFolder;
use crate::app::leave::{Step, Wish, leave};
use crate::config::Config;
use crate::domain::{Account, Day};

/// Takes the next step of somebody's leaving and says what comes after it.
pub async fn run(config: &Config, account: &str, until: Option<&str>, even_so: bool) -> Result<(), Failure> {
    let account = Account::parse(account)?;
    let until = until.map(Day::parse).transpose()?;
    let database = open::database(&config.database()?)?;
    let keys = KeyFolder::open(&config.keys)?;
    let wish = Wish { account: account.clone(), until, even_so };
    let (holds, step) = leave(&database, &keys, wish, open::today()).await?;
    println!(
        "{account} can open {} cases. Of these, {} can be opened by nobody else who stays.",
        holds.cases, holds.alone
    );
    match step {
        Step::Marked => {
            println!("{account} is now marked as leaving. Nothing has ended: they still sign in.");
            if holds.alone > 0 {
                println!("Only {account} can hand those over, on each case's own page.");
            }
            println!("A lead who can open the others hands them over at {}/leavers.", config.staff.origin);
            println!("Then run this again: it ends their access.");
        }
        Step::NotHandedOver => {
            return Err(format!(
                "nothing has ended. {account} has to hand those cases over first: once {account} is gone, nobody can \
                 ever open them. If they cannot be reached: --even-so"
            )
            .into());
        }
        Step::StillInOffice(day) => {
            println!("{account} stays until {day}, so nothing has ended. Run this again then.");
        }
        Step::Left { sessions } => {
            println!(
                "{account} has left: nothing is sealed to them, and they cannot sign in. Sessions ended: {sessions}."
            );
            if holds.alone > 0 {
                println!("Nobody can open {} of their cases any more, now or later.", holds.alone);
            }
            println!(
                "What they could open, they may have kept. What they signed while in office still counts."
            );
        }
    }
    Ok(())
}
