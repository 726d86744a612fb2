// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QSettings>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

namespace farthing {

/// How an article is set.
struct ArticleStyle
{
    QString family;        ///< empty: the first serif that is there
    int fontSize = 18;     ///< px
    int lineSpacing = 160; ///< percent of the font's size
    int measure = 640;     ///< px, the width of the text

    friend bool operator==(const ArticleStyle &, const ArticleStyle &) = default;
};

/// What a person has chosen, typed, in one INI file that they can read and carry elsewhere. What the file
/// does not say, or says wrongly, is the default. Secrets are not here.
class Settings
{
public:
    /// `file` need not be there yet.
    explicit Settings(const QString &file);

    /// "system", "light", "dark", "sepia" or "contrast".
    QString theme() const;
    void setTheme(const QString &theme);

    ArticleStyle articleStyle() const;
    void setArticleStyle(const ArticleStyle &style);

    /// BCP 47; empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);

    /// How long a paid act can be undone before it is sent; 0 to 60.
    int undoSeconds() const;
    void setUndoSeconds(int seconds);

    /// How long nobody has to be here for it to be told what happened meanwhile; 1 to 720.
    int awayHours() const;

    /// How old what shows images may be for them to be kept, in days; 0: of any age. At most 3650.
    int offlineDays() const;
    /// How much is kept of images, in megabytes; 10 to 100,000.
    int offlineMegabytes() const;
    void setOffline(int days, int megabytes);
    /// Hosts that are no platform and from which images may come, in ASCII and lower case, sorted.
    QStringList imageHosts() const;
    void setImageHosts(const QStringList &hosts);

    /// The keys of commands that have others than the usual ones, by the command's name, spelled as in
    /// "Ctrl+K"; an empty list: none at all.
    QMap<QString, QStringList> keys() const;
    /// None: the usual ones again.
    void setKeys(const QString &command, const std::optional<QStringList> &keys);
    /// The names of the commands that were chosen from the list last, the latest first; at most 12.
    QStringList recentCommands() const;
    void setRecentCommands(const QStringList &names);
    /// What Space does at the end of an article: "unread", "post" or "nothing".
    QString endOfArticle() const;
    void setEndOfArticle(const QString &what);

    /// As QMainWindow saves them; empty where nothing was saved.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

    /// The platform that was read last; none: the built-in one.
    std::optional<QUrl> lastPlatform() const;
    void setLastPlatform(const std::optional<QUrl> &url);

    /// Writes what changed now instead of some time later. Error: Storage.
    Result<void> save();

private:
    int number(const QString &key, int other, int least, int most) const;

    QSettings m_file;
};

} // namespace farthing
