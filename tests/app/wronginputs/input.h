// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayList>
#include <QtCore/QList>
#include <QtCore/QMetaType>

#include <utility>

namespace farthing {

/// One request that a platform has to refuse, and how. Words in angle brackets ("<posts-cursor>") are names
/// of the scene's, known only when it is set.
struct WrongInput
{
    QByteArray name = {};
    QByteArray method = {};
    QByteArray path = {};
    QByteArray body = {};
    /// Beside the usual ones: Host, Authorization, Idempotency-Key, Content-Length. A line of the same name
    /// stands in place of the usual one, and a bare "Name:" only takes it away.
    QByteArrayList headers = {};
    QByteArray who = "Ben"; ///< whose token it carries
    QByteArray raw = {};    ///< instead of all the above: the bytes as they go out

    int status = 400;
    QByteArray problem = "invalid";
    QByteArray detail = {}; ///< what the problem's detail begins with: the member at fault
    int answers = 1;        ///< how many come; the last one is judged

    /// The bytes that make it another request than all the others; the usual headers are left out.
    QByteArray whole() const
    {
        return who + ' ' + method + ' ' + path + '\n' + headers.join('\n') + '\n' + raw + '\n' + body;
    }
};

/// The words of the interface's problems with the status that belongs to each.
inline WrongInput refusedAs(int status, const char *problem, WrongInput input)
{
    input.status = status;
    input.problem = problem;
    return input;
}
inline WrongInput notFound(const WrongInput &input)
{
    return refusedAs(404, "not-found", input);
}
inline WrongInput tooLarge(const WrongInput &input)
{
    return refusedAs(413, "too-large", input);
}
inline WrongInput unauthorized(const WrongInput &input)
{
    return refusedAs(401, "unauthorized", input);
}

/// A request that is right as it stands, apart from being refused for want of money or of a right to it.
struct RightRequest
{
    const char *name;
    const char *method;
    const char *path;
    QList<std::pair<QByteArray, QByteArray>> members; ///< of its body, each with its JSON
};

inline QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

inline QByteArray bodyOf(const QList<std::pair<QByteArray, QByteArray>> &members)
{
    QByteArrayList texts;
    for (const auto &[name, json] : members)
        texts.append(quoted(name) + ':' + json);
    return '{' + texts.join(',') + '}';
}

} // namespace farthing

Q_DECLARE_METATYPE(farthing::WrongInput)
