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
        proposed_by -> Nullable<Text>,
        shared_n -> Integer,
        shared_head -> Binary,
        staff_n -> Integer,
        staff_head -> Binary,
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
diesel::allow_tables_to_appear_in_same_query!(grants, cases);
