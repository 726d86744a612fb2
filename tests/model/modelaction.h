// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/modelledger.h"

#include <optional>

namespace farthing::model {

enum class Kind { Read, Plus, Minus, Comment, React, Publish, Edit, RemovePost, RemoveComment, BuyReport };
constexpr std::array<const char *, 10> kindNames = {"read",           "plus",    "minus", "comment",
                                                    "react",          "publish", "edit",  "remove-post",
                                                    "remove-comment", "report"};

enum class Reaction { None, Like, Dislike };
constexpr std::array<const char *, 3> reactionNames = {"none", "like", "dislike"};

/// What is wrong with the form of a request, whatever it asks for.
enum class Flaw { None, UnknownToken, NoKey, Malformed };

/// One request of an account, as both the platform and the model get it.
struct Action
{
    Kind kind = Kind::Read;
    int account = 0;
    std::string key;
    Flaw flaw = Flaw::None;
    /// Method, path and body, byte for byte: what an Idempotency-Key stands for.
    std::string request;

    std::string post;    ///< the target; of Publish the new id
    std::string comment; ///< the target; of Comment the new id
    std::optional<std::string> parent;
    std::string title;
    std::string body;
    Reaction reaction = Reaction::None;
    std::int64_t seconds = 0;
    Time from = 0;
    Time to = 0;
    Micro price = 0; ///< the one the person saw
};

/// What a platform must answer.
struct Answer
{
    int status = 200;
    std::string problem; ///< empty where it was accepted
    // What a refusal explains itself with
    std::optional<std::int64_t> gate;
    std::optional<std::int64_t> have;
    std::optional<std::int64_t> need;
    std::optional<Micro> price;
    Micro balance = 0; ///< of a receipt, and of insufficient-funds
    std::optional<Time> resetsAt;
    // Of a receipt
    bool again = false;   ///< the first answer to this key
    bool rebuilt = false; ///< it was given so long ago that only its movements are promised
    std::optional<std::int64_t> accepted;
    std::vector<Entry> entries;
    std::optional<Report> report;
};

inline Answer refused(int status, const char *problem)
{
    Answer answer;
    answer.status = status;
    answer.problem = problem;
    return answer;
}

inline Answer notFound()
{
    return refused(404, "not-found");
}

} // namespace farthing::model
