// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/linktarget.h"

#include "domain/permalink.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QUrl>

namespace farthing {
namespace {

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

QString visibleCharacters(const QString &text)
{
    QString visible;
    for (const QChar c : text)
        if (!isInvisible(c))
            visible += c;
    return visible.trimmed();
}

/// Scripts whose letters are not mistaken for Latin ones; Cyrillic, Greek and their like are.
bool isUnmistakable(QChar::Script script)
{
    static const QSet<QChar::Script> scripts{
        QChar::Script_Latin,      QChar::Script_Arabic,   QChar::Script_Hebrew,
        QChar::Script_Han,        QChar::Script_Hangul,   QChar::Script_Thai,
        QChar::Script_Devanagari, QChar::Script_Hiragana, QChar::Script_Katakana};
    return scripts.contains(script);
}

/// The host in lower case and without "www."; empty where there is none.
QString plainHost(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

/// Endings of file names that are countries too: "build.rs" is hardly ever an address.
bool isHostEnding(const QString &ending)
{
    static const QSet<QString> common{QStringLiteral("com"), QStringLiteral("org"),  QStringLiteral("net"),
                                      QStringLiteral("edu"), QStringLiteral("gov"),  QStringLiteral("mil"),
                                      QStringLiteral("int"), QStringLiteral("info"), QStringLiteral("biz"),
                                      QStringLiteral("app"), QStringLiteral("dev"),  QStringLiteral("news")};
    static const QSet<QString> files{QStringLiteral("rs"), QStringLiteral("js"), QStringLiteral("py"),
                                     QStringLiteral("md"), QStringLiteral("sh"), QStringLiteral("cc"),
                                     QStringLiteral("pl"), QStringLiteral("ts"), QStringLiteral("so"),
                                     QStringLiteral("io"), QStringLiteral("in"), QStringLiteral("ps")};
    return common.contains(ending) || (ending.size() == 2 && !files.contains(ending));
}

/// The address that the words of a link are, if they are one.
std::optional<QUrl> namedAddress(const QString &text)
{
    static const QRegularExpression withScheme(QStringLiteral("^https?://\\S+$"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bareHost(
        QStringLiteral("^(?:[\\p{L}\\p{N}-]+\\.)+([\\p{L}]{2,24})(?::\\d+)?(?:[/?#]\\S*)?$"));

    if (withScheme.match(text).hasMatch())
        return QUrl(text);
    const auto host = bareHost.match(text);
    const bool address = host.hasMatch() && (text.startsWith(QLatin1String("www."), Qt::CaseInsensitive) ||
                                             isHostEnding(host.captured(1).toLower()));
    if (!address)
        return std::nullopt;
    return QUrl(QStringLiteral("https://") + text);
}

QString mailAddress(const QUrl &url)
{
    return url.path(QUrl::FullyDecoded).trimmed().toLower();
}

bool sameOrPart(const QString &a, const QString &b)
{
    return a == b || a.endsWith(QLatin1Char('.') + b) || b.endsWith(QLatin1Char('.') + a);
}

} // namespace

std::optional<QString> safeLinkTarget(const QString &written)
{
    const QString address = written.trimmed();
    for (const QChar c : address)
        if (isInvisible(c) || c == QLatin1Char('\\'))
            return std::nullopt;

    if (const std::optional<Permalink> own = Permalink::parse(address))
        return own->toString();
    const QUrl url(address, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool web =
        (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
    const bool mail =
        scheme == QLatin1String("mailto") && url.host().isEmpty() && url.path().contains(QLatin1Char('@'));
    if (!url.isValid() || !(web || mail))
        return std::nullopt;
    return QString::fromLatin1(url.toEncoded());
}

QString displayHost(const QString &target)
{
    if (const std::optional<Permalink> own = Permalink::parse(target))
        //: Where a link leads
        return own->comment ? QCoreApplication::translate("farthing::LinkTarget", "a comment in Farthing")
                            //: Where a link leads
                            : QCoreApplication::translate("farthing::LinkTarget", "a post in Farthing");
    const QUrl url(target);
    if (url.scheme() == QLatin1String("mailto"))
        return visibleCharacters(mailAddress(url));
    QString host = url.host(QUrl::FullyDecoded);
    std::optional<QChar::Script> script;
    for (const char32_t c : host.toUcs4()) {
        const auto own = QChar::script(c);
        if (own == QChar::Script_Common || own == QChar::Script_Inherited)
            continue;
        const bool ascii = c < 0x80;
        if (!isUnmistakable(own) || (script && *script != own && !ascii))
            return url.host(QUrl::FullyEncoded);
        if (!ascii)
            script = own;
    }
    return host;
}

bool misleading(const QString &text, const QString &target)
{
    const QString words = visibleCharacters(text);
    const QUrl url(target);
    if (url.scheme() == QLatin1String("mailto")) {
        static const QRegularExpression mail(QStringLiteral("^(?:mailto:)?([^\\s@]+@[^\\s@]+\\.[^\\s@]+)$"),
                                             QRegularExpression::CaseInsensitiveOption);
        const auto named = mail.match(words);
        return named.hasMatch() && named.captured(1).toLower() != mailAddress(url);
    }
    const auto named = namedAddress(words);
    if (!named)
        return false;
    return !sameOrPart(plainHost(*named), plainHost(url));
}

QString linkHint(const QString &words, const QString &target)
{
    // Isolated: neither part turns the other round.
    const QString host = QStringLiteral("\u2066%1\u2069").arg(displayHost(target));
    const QString whole = QStringLiteral("\u2066%1\u2069").arg(target);
    if (misleading(words, target))
        //: Of a link. %1: the host that it leads to, %2: its whole address
        return QCoreApplication::translate("farthing::LinkTarget", "Not what its words say: leads to %1 · %2")
            .arg(host, whole);
    return QStringLiteral("%1 · %2").arg(host, whole);
}

} // namespace farthing
