// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

class SettingsTest : public TestCase
{
    Q_OBJECT

private slots:
    void beginsWithDefaults();
    void remembersAcrossStarts();
    void takesTheDefaultForNonsense();
    void forgetsThePlatform();
    void keepsWhatIsKeptOffline();
    void keepsKeys();
    void keepsNoPasswordInTheAddress();
    void saysWhenItCannotWrite();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void SettingsTest::beginsWithDefaults()
{
    const Settings settings(file(u"none.ini"_s));
    QCOMPARE(settings.theme(), u"system"_s);
    QCOMPARE(settings.articleStyle(), ArticleStyle());
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.undoSeconds(), 5);
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(!settings.lastPlatform());
    QVERIFY(!QFile::exists(file(u"none.ini"_s)));
}

void SettingsTest::remembersAcrossStarts()
{
    const QByteArray bytes("\0\1\xFF;=\n[x]", 9);
    const ArticleStyle style{u"Noto Serif, \"Display\""_s, 21, 150, 700};
    {
        Settings settings(file(u"a.ini"_s));
        settings.setTheme(u"sepia"_s);
        settings.setArticleStyle(style);
        settings.setLanguage(u"nb"_s);
        settings.setUndoSeconds(0);
        settings.setWindowGeometry(bytes);
        settings.setWindowState(bytes + '2');
        settings.setLastPlatform(QUrl(u"https://example.org:8443/å"_s));
        QVERIFY(settings.save().ok());
    }
    const Settings settings(file(u"a.ini"_s));
    QCOMPARE(settings.theme(), u"sepia"_s);
    QCOMPARE(settings.articleStyle(), style);
    QCOMPARE(settings.language(), u"nb"_s);
    QCOMPARE(settings.undoSeconds(), 0);
    QCOMPARE(settings.windowGeometry(), bytes);
    QCOMPARE(settings.windowState(), QByteArray(bytes + '2'));
    QCOMPARE(settings.lastPlatform(), std::optional(QUrl(u"https://example.org:8443/å"_s)));
}

void SettingsTest::takesTheDefaultForNonsense()
{
    QFile written(file(u"bad.ini"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("[appearance]\ntheme=neon\n[article]\nsize=huge\nspacing=9000\nmeasure=-5\n"
                  "[money]\nundo_seconds=-1\n[platform]\nlast=http://[broken\n\xFF\xFE[[[\n");
    written.close();
    const Settings settings(written.fileName());
    QCOMPARE(settings.theme(), u"system"_s);
    const ArticleStyle style = settings.articleStyle();
    QCOMPARE(style.fontSize, ArticleStyle().fontSize);
    QCOMPARE(style.lineSpacing, 300);
    QCOMPARE(style.measure, 240);
    QCOMPARE(settings.undoSeconds(), 0);
    QVERIFY(!settings.lastPlatform());
}

void SettingsTest::keepsWhatIsKeptOffline()
{
    {
        Settings settings(file(u"offline.ini"_s));
        QCOMPARE(settings.offlineDays(), 0);
        QCOMPARE(settings.offlineMegabytes(), 500);
        QCOMPARE(settings.imageHosts(), QStringList());
        settings.setOffline(90, 250);
        settings.setImageHosts({u"pictures.example.org"_s});
        QVERIFY(settings.save().ok());
    }
    Settings settings(file(u"offline.ini"_s));
    QCOMPARE(settings.offlineDays(), 90);
    QCOMPARE(settings.offlineMegabytes(), 250);
    QCOMPARE(settings.imageHosts(), QStringList{u"pictures.example.org"_s});
    // As somebody writes it into the file.
    settings.setImageHosts({u" B.example "_s, u"a.example"_s, u"b.EXAMPLE"_s, QString()});
    QCOMPARE(settings.imageHosts(), QStringList({u"a.example"_s, u"b.example"_s}));
    settings.setOffline(-4, 1);
    QCOMPARE(settings.offlineDays(), 0);
    QCOMPARE(settings.offlineMegabytes(), 10);
}

void SettingsTest::keepsKeys()
{
    {
        Settings settings(file(u"keys.ini"_s));
        QVERIFY(settings.keys().isEmpty());
        QCOMPARE(settings.endOfArticle(), u"unread"_s);
        settings.setKeys(u"nextPost"_s, QStringList{u","_s, u";"_s, u"Ctrl+K, J"_s});
        settings.setKeys(u"plus"_s, QStringList());
        settings.setKeys(u"minus"_s, QStringList{u"\\"_s});
        settings.setKeys(u"save"_s, QStringList{u"Ctrl+9"_s});
        settings.setKeys(u"save"_s, std::nullopt);
        settings.setEndOfArticle(u"nothing"_s);
        QStringList many;
        for (int i = 0; i < 20; ++i)
            many.append(QString::number(i));
        settings.setRecentCommands(many);
        QVERIFY(settings.save().ok());
    }
    Settings settings(file(u"keys.ini"_s));
    const QMap<QString, QStringList> expected{
        {u"nextPost"_s, {u","_s, u";"_s, u"Ctrl+K, J"_s}}, {u"plus"_s, {}}, {u"minus"_s, {u"\\"_s}}};
    QCOMPARE(settings.keys(), expected);
    QCOMPARE(settings.endOfArticle(), u"nothing"_s);
    QCOMPARE(settings.recentCommands().size(), 12);
    QCOMPARE(settings.recentCommands().constFirst(), u"0"_s);
    settings.setEndOfArticle(u"explode"_s);
    QCOMPARE(settings.endOfArticle(), u"unread"_s);
}

void SettingsTest::forgetsThePlatform()
{
    Settings settings(file(u"p.ini"_s));
    settings.setLastPlatform(QUrl(u"http://127.0.0.1:8480"_s));
    QVERIFY(settings.lastPlatform());
    settings.setLastPlatform(std::nullopt);
    QVERIFY(!settings.lastPlatform());
}

void SettingsTest::keepsNoPasswordInTheAddress()
{
    Settings settings(file(u"s.ini"_s));
    settings.setLastPlatform(QUrl(u"https://ada:s3cret@example.org"_s));
    QVERIFY(settings.save().ok());
    QFile written(file(u"s.ini"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("s3cret"));
}

void SettingsTest::saysWhenItCannotWrite()
{
    QFile inTheWay(file(u"folder"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Settings settings(file(u"folder/settings.ini"_s));
    settings.setTheme(u"dark"_s);
    const Result<void> saved = settings.save();
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, AppError::Kind::Storage);
    QVERIFY(saved.error().userText.contains(u"settings.ini"_s));
}

FARTHING_TEST(SettingsTest)
#include "test_settings.moc"
