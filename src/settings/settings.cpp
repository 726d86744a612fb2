// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QStringList>

namespace farthing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto languageKey = "appearance/language"_L1;
constexpr auto familyKey = "article/font"_L1;
constexpr auto fontSizeKey = "article/size"_L1;
constexpr auto lineSpacingKey = "article/spacing"_L1;
constexpr auto measureKey = "article/measure"_L1;
constexpr auto undoKey = "money/undo_seconds"_L1;
constexpr auto awayKey = "window/away_hours"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto stateKey = "window/state"_L1;
constexpr auto platformKey = "platform/last"_L1;
constexpr auto offlineDaysKey = "offline/days"_L1;
constexpr auto offlineMegabytesKey = "offline/megabytes"_L1;
constexpr auto imageHostsKey = "offline/images_from"_L1;
constexpr auto keysGroup = "keys/"_L1;
constexpr auto recentCommandsKey = "commands/recent"_L1;
constexpr auto endOfArticleKey = "article/at_end"_L1;

constexpr qsizetype mostRecent = 12;

QStringList themes()
{
    return {u"system"_s, u"light"_s, u"dark"_s, u"sepia"_s, u"contrast"_s};
}

QStringList endsOfArticle()
{
    return {u"unread"_s, u"post"_s, u"nothing"_s};
}

} // namespace

Settings::Settings(const QString &file) : m_file(file, QSettings::IniFormat) {}

QString Settings::theme() const
{
    const QString theme = m_file.value(themeKey).toString();
    return themes().contains(theme) ? theme : themes().constFirst();
}

void Settings::setTheme(const QString &theme)
{
    m_file.setValue(themeKey, theme);
}

ArticleStyle Settings::articleStyle() const
{
    const ArticleStyle usual;
    ArticleStyle style;
    style.family = m_file.value(familyKey).toString();
    style.fontSize = number(fontSizeKey, usual.fontSize, 8, 72);
    style.lineSpacing = number(lineSpacingKey, usual.lineSpacing, 100, 300);
    style.measure = number(measureKey, usual.measure, 240, 2000);
    return style;
}

void Settings::setArticleStyle(const ArticleStyle &style)
{
    m_file.setValue(familyKey, style.family);
    m_file.setValue(fontSizeKey, style.fontSize);
    m_file.setValue(lineSpacingKey, style.lineSpacing);
    m_file.setValue(measureKey, style.measure);
}

QString Settings::language() const
{
    return m_file.value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_file.setValue(languageKey, language);
}

int Settings::undoSeconds() const
{
    return number(undoKey, 5, 0, 60);
}

void Settings::setUndoSeconds(int seconds)
{
    m_file.setValue(undoKey, seconds);
}

int Settings::awayHours() const
{
    return number(awayKey, 4, 1, 720);
}

int Settings::offlineDays() const
{
    return number(offlineDaysKey, 0, 0, 3650);
}

int Settings::offlineMegabytes() const
{
    return number(offlineMegabytesKey, 500, 10, 100'000);
}

void Settings::setOffline(int days, int megabytes)
{
    m_file.setValue(offlineDaysKey, days);
    m_file.setValue(offlineMegabytesKey, megabytes);
}

QStringList Settings::imageHosts() const
{
    QStringList hosts;
    const QStringList written = m_file.value(imageHostsKey).toStringList();
    for (const QString &host : written)
        if (const QString plain = host.trimmed().toLower(); !plain.isEmpty() && !hosts.contains(plain))
            hosts.append(plain);
    hosts.sort();
    return hosts;
}

void Settings::setImageHosts(const QStringList &hosts)
{
    m_file.setValue(imageHostsKey, hosts);
}

QMap<QString, QStringList> Settings::keys() const
{
    QMap<QString, QStringList> keys;
    const QStringList written = m_file.allKeys();
    for (const QString &key : written)
        if (key.startsWith(keysGroup))
            keys.insert(key.mid(keysGroup.size()), m_file.value(key).toStringList());
    return keys;
}

void Settings::setKeys(const QString &command, const std::optional<QStringList> &keys)
{
    if (keys)
        m_file.setValue(keysGroup + command, *keys);
    else
        m_file.remove(keysGroup + command);
}

QStringList Settings::recentCommands() const
{
    return m_file.value(recentCommandsKey).toStringList().mid(0, mostRecent);
}

void Settings::setRecentCommands(const QStringList &names)
{
    m_file.setValue(recentCommandsKey, names.mid(0, mostRecent));
}

QString Settings::endOfArticle() const
{
    const QString what = m_file.value(endOfArticleKey).toString();
    return endsOfArticle().contains(what) ? what : endsOfArticle().constFirst();
}

void Settings::setEndOfArticle(const QString &what)
{
    m_file.setValue(endOfArticleKey, what);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(geometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_file.value(stateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_file.setValue(stateKey, state);
}

std::optional<QUrl> Settings::lastPlatform() const
{
    const QUrl url(m_file.value(platformKey).toString(), QUrl::StrictMode);
    return url.isValid() && !url.isEmpty() ? std::optional(url) : std::nullopt;
}

void Settings::setLastPlatform(const std::optional<QUrl> &url)
{
    if (url)
        m_file.setValue(platformKey, url->adjusted(QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded));
    else
        m_file.remove(platformKey);
}

Result<void> Settings::save()
{
    m_file.sync();
    if (m_file.status() == QSettings::NoError)
        return {};
    return AppError{
        AppError::Kind::Storage,
        //: %1 is the path of a file
        QCoreApplication::translate(
            "farthing::Settings", "The settings could not be written to %1. Check the folder and try again.")
            .arg(QDir::toNativeSeparators(m_file.fileName())),
        u"QSettings status %1"_s.arg(int(m_file.status()))};
}

int Settings::number(const QString &key, int other, int least, int most) const
{
    bool isNumber = false;
    const int number = m_file.value(key).toInt(&isNumber);
    return isNumber ? qBound(least, number, most) : other;
}

} // namespace farthing
