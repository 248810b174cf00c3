//! The tables as diesel knows them; migrations/ makes them.

diesel::table! {
    service (id) {
        id -> Text,
        demo -> Bool,
        created_on -> Text,
    }
}

diesel::table! {
    people (account) {
        account -> Text,
        name -> Text,
        role -> Text,
        body -> Nullable<Text>,
        state -> Text,
        leaving_until -> Nullable<Text>,
        invitation -> Nullable<Binary>,
        invited_until -> Nullable<Text>,
        proof_hash -> Nullable<Binary>,
        sealed_root -> Nullable<Binary>,
        recipient -> Nullable<Text>,
        verify_key -> Nullable<Text>,
        second_factor -> Nullable<Text>,
        last_step -> BigInt,
    }
}

diesel::table! {
    sessions (id) {
        id -> Binary,
        account -> Text,
        wrap_key -> Binary,
        started_at -> BigInt,
        seen_at -> BigInt,
    }
}

diesel::table! {
    cases (id) {
        id -> Text,
        access_hash -> Binary,
        signer -> Binary,
        received_on -> Text,
        mode -> Text,
        danger -> Bool,
        state -> Text,
        due_on -> Nullable<Text>,
        shared_n -> Integer,
        shared_head -> Binary,
        staff_n -> Integer,
        staff_head -> Binary,
        nation -> Nullable<Text>,
        category -> Nullable<Text>,
        urgency -> Nullable<Text>,
        classification -> Nullable<Text>,
        route -> Nullable<Text>,
        assigned_to -> Nullable<Text>,
        acknowledge_by -> Nullable<Text>,
        acknowledged_on -> Nullable<Text>,
        feedback_by -> Nullable<Text>,
        concluded_on -> Nullable<Text>,
        paused_on -> Nullable<Text>,
        escalated -> Bool,
        concluded_by -> Nullable<Text>,
        outcome -> Nullable<Text>,
        result -> Nullable<Text>,
        second_look -> Bool,
        rating -> Nullable<Integer>,
        withdrawn -> Bool,
        news -> Bool,
    }
}

diesel::table! {
    proposals (case_id, about) {
        case_id -> Text,
        about -> Text,
        proposed_by -> Text,
        approved_by -> Nullable<Text>,
    }
}

diesel::table! {
    threads (case_id, thread) {
        case_id -> Text,
        thread -> Text,
        n -> Integer,
        head -> Binary,
    }
}

diesel::table! {
    referrals (id) {
        id -> Text,
        case_id -> Text,
        body -> Text,
        state -> Text,
        basis -> Text,
        edition -> Binary,
        sent_on -> Text,
        moved_on -> Text,
    }
}

diesel::table! {
    consents (case_id, body) {
        case_id -> Text,
        body -> Text,
        given -> Bool,
    }
}

diesel::table! {
    case_labels (case_id, label) {
        case_id -> Text,
        label -> Text,
    }
}

diesel::table! {
    case_links (case_id, other) {
        case_id -> Text,
        other -> Text,
        kind -> Text,
    }
}

diesel::table! {
    tasks (case_id, n) {
        case_id -> Text,
        n -> Integer,
        assignee -> Text,
        due_on -> Text,
        done_on -> Nullable<Text>,
    }
}

diesel::table! {
    checkins (case_id, month) {
        case_id -> Text,
        month -> Integer,
        detriment -> Text,
    }
}

diesel::table! {
    saved_views (account, name) {
        account -> Text,
        name -> Text,
        query -> Text,
    }
}

diesel::table! {
    case_facets (facet, closed, calm, due_on, case_id) {
        facet -> Text,
        closed -> Bool,
        calm -> Bool,
        due_on -> Text,
        case_id -> Text,
    }
}

diesel::table! {
    entries (case_id, thread, n) {
        case_id -> Text,
        thread -> Text,
        n -> Integer,
        ciphertext -> Binary,
    }
}

diesel::table! {
    grants (case_id, person) {
        case_id -> Text,
        person -> Text,
        closed -> Bool,
        calm -> Bool,
        due_on -> Text,
        ciphertext -> Binary,
    }
}

diesel::table! {
    audit (chain, n) {
        chain -> Text,
        n -> BigInt,
        day -> Text,
        actor -> Text,
        act -> Text,
        subject -> Text,
        hash -> Binary,
    }
}

diesel::joinable!(grants -> cases (case_id));
diesel::allow_tables_to_appear_in_same_query!(grants, cases, case_facets);
diesel::allow_tables_to_appear_in_same_query!(grants, case_links);

diesel::table! {
    statistics_releases (person, period, table_name, cell) {
        person -> Text,
        period -> Text,
        table_name -> Text,
        cell -> Text,
        place -> Integer,
        value -> Nullable<BigInt>,
        suppressed -> Bool,
    }
}

diesel::table! {
    changes (id) {
        id -> Text,
        released_on -> Text,
        nation -> Nullable<Text>,
        text -> Text,
        released_by -> Text,
    }
}
diesel::allow_tables_to_appear_in_same_query!(cases, referrals);

diesel::table! {
    files (object) {
        object -> Text,
        case_id -> Nullable<Text>,
        bytes -> BigInt,
        received -> BigInt,
        day -> Text,
        kept -> Nullable<Binary>,
    }
}

diesel::table! {
    disclosures (id) {
        id -> Text,
        case_id -> Text,
        object -> Nullable<Text>,
        state -> Text,
        urgent -> Bool,
        asked_by -> Text,
        asked_on -> Text,
        decide_from -> Text,
        moved_on -> Text,
    }
}

diesel::table! {
    disclosure_custodians (account, disclosure_id) {
        disclosure_id -> Text,
        account -> Text,
    }
}

diesel::joinable!(disclosure_custodians -> disclosures (disclosure_id));
diesel::allow_tables_to_appear_in_same_query!(disclosure_custodians, disclosures);

diesel::table! {
    deletions (case_id) {
        case_id -> Text,
        delete_on -> Text,
    }
}

diesel::table! {
    holds (case_id) {
        case_id -> Text,
        reason -> Text,
        held_by -> Text,
        held_on -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    cases,
    entries,
    audit,
    threads,
    files,
    deletions,
    holds,
    proposals,
    consents,
    tasks,
    checkins,
    case_labels,
    case_links,
    disclosures
);
diesel::allow_tables_to_appear_in_same_query!(grants, deletions);
diesel::allow_tables_to_appear_in_same_query!(grants, holds);
