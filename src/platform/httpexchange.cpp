// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/httpexchange.h"

#include "platform/gzip.h"
#include "wire/codec.h"
#include "wire/json.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QLocale>

namespace farthing::platform {

namespace {

constexpr qsizetype worthCompressing = 1'000;
constexpr qsizetype tagBytes = 16;
constexpr char zippedMark[] = "-gzip";

/// The tags of an If-None-Match header, without W/, quotes, and the mark of our compressed form.
bool holds(const QByteArray &ifNoneMatch, const QByteArray &hash)
{
    for (QByteArray tag : ifNoneMatch.split(',')) {
        tag = tag.trimmed();
        if (tag == "*")
            return true;
        if (tag.startsWith("W/"))
            tag = tag.sliced(2);
        if (tag == '"' + hash + '"' || tag == '"' + hash + zippedMark + '"')
            return true;
    }
    return false;
}

/// Whether gzip stands in Accept-Encoding, and not with a weight of 0.
bool takesGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &coding : acceptEncoding.split(',')) {
        const QList<QByteArray> parts = coding.split(';');
        const QByteArray name = parts.first().trimmed().toLower();
        if (name != "gzip" && name != "*")
            continue;
        const QByteArray weight = parts.value(1).simplified().replace(' ', "");
        static const QByteArrayList refused{"q=0", "q=0.0", "q=0.00", "q=0.000"};
        return !refused.contains(weight);
    }
    return false;
}

bool isText(const QByteArray &type)
{
    return type.startsWith("application/");
}

} // namespace

HttpReply jsonReply(const QJsonObject &object)
{
    return jsonReply(200, wire::toBytes(object));
}

HttpReply jsonReply(int status, const QByteArray &json)
{
    return {status, "application/json", json, {}};
}

HttpReply problemReply(const Problem &problem)
{
    HttpReply reply{problem.status, "application/problem+json", wire::toBytes(wire::encode(problem)), {}};
    if (problem.status == 401)
        reply.headers.emplaceBack("WWW-Authenticate", "Bearer realm=\"Farthing\"");
    if (problem.retryAfter)
        reply.headers.emplaceBack("Retry-After", QByteArray::number(*problem.retryAfter));
    return reply;
}

HttpReply fitted(HttpReply reply, const HttpRequest &request)
{
    QByteArray hash;
    if (request.method == "GET" && reply.status == 200) {
        hash = QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).first(tagBytes).toHex();
        reply.headers.emplaceBack("Cache-Control", "private, no-cache");
        reply.headers.emplaceBack("Vary", "Accept-Encoding, Authorization");
        if (holds(request.ifNoneMatch, hash)) {
            reply.headers.emplaceBack("ETag", '"' + hash + '"');
            return {304, {}, {}, reply.headers};
        }
    }
    const bool zip =
        reply.body.size() > worthCompressing && isText(reply.type) && takesGzip(request.acceptEncoding);
    if (zip) {
        reply.body = gzip(reply.body);
        reply.headers.emplaceBack("Content-Encoding", "gzip");
    }
    if (!hash.isEmpty())
        reply.headers.emplaceBack("ETag", '"' + hash + (zip ? zippedMark : "") + '"');
    return reply;
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

} // namespace farthing::platform
