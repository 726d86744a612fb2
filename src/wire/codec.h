// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/act.h"
#include "domain/change.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace farthing::wire {

// JSON ↔ domain, both ways, as src/platform/openapi.yaml has it. Every decoder is strict about what it needs
// and ignores members that it does not know; its error is Invalid and names the path of the offending member.
// What is absent in the domain is written as null; null and left out are read alike. The unit of version 1 is
// the Twei.

QJsonObject encode(const PlatformInfo &value);
QJsonObject encode(const Rulebook &value);
QJsonObject encode(const Account &value);
QJsonObject encode(const Post &value);
QJsonObject encode(const Comment &value);
QJsonObject encode(const PnlReport &value);
QJsonObject encode(const StatementItem &value);
QJsonObject encode(const StateValue &value);
QJsonObject encode(const Change &value);
QJsonObject encode(const ChangePage &value);
QJsonObject encode(const Page<Post> &value);
QJsonObject encode(const Page<Comment> &value);
QJsonObject encode(const Page<PnlReport> &value);
QJsonObject encode(const StatementPage &value);
QJsonObject encode(const Page<StateValue> &value);
QJsonObject encode(const Receipt &value);
QJsonObject encode(const Problem &value);

Result<PlatformInfo> decodePlatformInfo(const QJsonObject &json);
/// A rulebook that adds up (`Rulebook::checked`), with no member missing. With `strict`, an unknown member is
/// an error too: the form in which an operator's file is read.
Result<Rulebook> decodeRulebook(const QJsonObject &json, bool strict = false);
Result<Account> decodeAccount(const QJsonObject &json);
Result<Post> decodePost(const QJsonObject &json);
Result<Comment> decodeComment(const QJsonObject &json);
Result<PnlReport> decodeReport(const QJsonObject &json);
Result<StatementItem> decodeStatementItem(const QJsonObject &json);
Result<StateValue> decodeState(const QJsonObject &json);
Result<ChangePage> decodeChangePage(const QJsonObject &json);
Result<Page<Post>> decodePosts(const QJsonObject &json);
Result<Page<Comment>> decodeComments(const QJsonObject &json);
Result<Page<PnlReport>> decodeReports(const QJsonObject &json);
Result<StatementPage> decodeStatement(const QJsonObject &json);
Result<Page<StateValue>> decodeStates(const QJsonObject &json);
Result<Receipt> decodeReceipt(const QJsonObject &json);
/// A problem document; what it does not carry stays absent. Never fails: a body that is no problem document
/// gives `Other` with the status.
Problem decodeProblem(int status, const QJsonObject &json);

/// A write as HTTP has it: method, path from "/v1", and the body with the price that the person saw.
struct WriteRequest
{
    QByteArray method;
    QString path;
    std::optional<QJsonObject> body;
    friend bool operator==(const WriteRequest &, const WriteRequest &) = default;
};
WriteRequest requestFor(const Act &act, Money price);

/// The other direction, for a platform: the bodies of the writes. `price` comes with the act. Only shapes are
/// checked here; how long a text may be and whether it may be blank are the platform's rules.
struct PricedAct
{
    Act act;
    Money price;
    friend bool operator==(const PricedAct &, const PricedAct &) = default;
};
Result<PricedAct> decodeReading(const PostId &post, const QJsonObject &json);
Result<PricedAct> decodeRating(const PostId &post, const QJsonObject &json);
Result<PricedAct> decodeNewComment(const PostId &post, const QJsonObject &json);
Result<PricedAct> decodeReaction(const CommentId &comment,
                                 const QJsonObject &json); ///< leaves ReactAct::post empty
Result<PricedAct> decodeNewPost(const QJsonObject &json);
Result<PricedAct> decodePostEdit(const PostId &post, const QJsonObject &json);
Result<PricedAct> decodeReportPurchase(const PostId &post, const QJsonObject &json);

/// RFC 3339 in UTC with milliseconds: "2025-10-02T14:05:00.000Z".
QString encodeTime(const QDateTime &time);
/// RFC 3339 with any offset; an invalid QDateTime where it is not.
QDateTime decodeTime(const QString &text);

/// Domain words as the wire spells them.
QString lineName(Line line); ///< "earned_for_pluses" … "grant"
std::optional<Line> lineFromName(QStringView name);

} // namespace farthing::wire
