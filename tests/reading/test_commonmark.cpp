// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/commonmarktree.h"
#include "reading/markdownparser.h"
#include "support/testcase.h"

using namespace farthing;

namespace {

struct Example
{
    int number = 0;
    QByteArray markdown;
};

/// The examples of the specification, as its npm package has them: each between a line of 32 backticks and
/// "example", and a line with a dot.
QList<Example> examplesIn(const QByteArray &specification)
{
    QList<Example> examples;
    const QByteArray fence(32, '`');
    bool inside = false;
    bool source = false;
    for (const QByteArray &line : specification.split('\n')) {
        if (line == fence + " example") {
            inside = source = true;
            examples.append(Example{int(examples.size()) + 1, {}});
        } else if (line == fence) {
            inside = false;
        } else if (inside && line == ".") {
            source = false;
        } else if (inside && source) {
            examples.last().markdown += QByteArray(line).replace("→", "\t") + '\n';
        }
    }
    return examples;
}

/// The folder in which `packaging/bootstrap` puts npm packages that only tests need.
QString npmFolder()
{
    const QString named = qEnvironmentVariable("FARTHING_NPM");
    return named.isEmpty() ? qEnvironmentVariable("FARTHING_SOURCE_DIR") + QStringLiteral("/build/npm")
                           : named;
}

struct Known
{
    int number;
    const char *reason;
};

/// Where we differ from the reference, and why.
const Known knownDifferences[] = {
    {171, "md4c 0.4 knows <textarea> as any other element, so that the raw HTML ends at the empty line; what "
          "follows is read as Markdown and keeps its words"},
    {484, "a link without words is nothing that can be read or pressed: its paragraph is left out"},
    {487, "the same"},
};

bool isKnown(int number)
{
    return std::any_of(std::begin(knownDifferences), std::end(knownDifferences),
                       [number](const Known &known) { return known.number == number && *known.reason; });
}

QString lettersOf(const QStringList &words)
{
    static const QRegularExpression signs(QStringLiteral("[*_]"));
    return words.join(QLatin1Char(' ')).remove(signs);
}

} // namespace

/// Every example of the CommonMark specification, read by us and by its reference program.
class TestCommonmark : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void treesTellDifferences();
    void agreesWithTheReference();
    void showsRawHtml();

private:
    QList<Example> m_plain;
    QList<Example> m_withHtml;
    QHash<int, CommonmarkTree> m_reference;
};

void TestCommonmark::initTestCase()
{
    QFile file(npmFolder() + QStringLiteral("/node_modules/commonmark-spec/spec.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The specification is not here; packaging/bootstrap test installs it where npm is.");
    if (!answerOf(QStringLiteral("cmark"), {QStringLiteral("--version")}, {}))
        QSKIP("cmark is not here.");
    for (const Example &example : examplesIn(file.readAll())) {
        const auto xml = answerOf(QStringLiteral("cmark"), {QStringLiteral("--to"), QStringLiteral("xml")},
                                  example.markdown);
        QVERIFY(xml);
        const CommonmarkTree tree = treeOfXml(*xml);
        m_reference.insert(example.number, tree);
        (tree.hasHtml ? m_withHtml : m_plain).append(example);
    }
    QCOMPARE(m_plain.size(), 582);
    QCOMPARE(m_withHtml.size(), 70);
}

void TestCommonmark::treesTellDifferences()
{
    const auto tree = [](const char *markdown) {
        return treeOf(MarkdownParser().parse(QString::fromLatin1(markdown))).text();
    };
    QCOMPARE(tree("# a\n\n> - b\n>\n>   c"),
             QStringLiteral("heading 1: a\nquote\n bullets loose\n  item\n   paragraph: b\n   paragraph: c"));
    QVERIFY(tree("- a\n- b") != tree("- a\n\n- b"));
    QVERIFY(tree("1. a") != tree("2. a"));
    QVERIFY(tree("a\nb") != tree("a  \nb"));
    QCOMPARE(treeOfXml(
                 "<document><list type=\"ordered\" start=\"3\" tight=\"true\"><item><paragraph><text>a</text>"
                 "<softbreak/><emph><text>b</text></emph></paragraph></item></list></document>")
                 .text(),
             tree("3. a\n   *b*"));
}

void TestCommonmark::agreesWithTheReference()
{
    int differing = 0;
    for (const Example &example : std::as_const(m_plain)) {
        const QString ours = treeOf(MarkdownParser().parse(QString::fromUtf8(example.markdown))).text();
        const QString reference = m_reference.value(example.number).text();
        const bool known = isKnown(example.number);
        const QString both = QStringLiteral("example %1:\n%2\nthe reference:\n%3\nours:\n%4")
                                 .arg(example.number)
                                 .arg(QString::fromUtf8(example.markdown), reference, ours);
        QVERIFY2(ours == reference || known, qPrintable(both));
        QVERIFY2(ours != reference || !known, qPrintable(QStringLiteral("no longer differs: ") + both));
        differing += ours == reference ? 0 : 1;
    }
    QVERIFY2(100 * (m_plain.size() - differing) >= 97 * m_plain.size(),
             qPrintable(QString::number(differing)));
}

void TestCommonmark::showsRawHtml()
{
    for (const Example &example : std::as_const(m_withHtml)) {
        const QStringList ours = treeOf(MarkdownParser().parse(QString::fromUtf8(example.markdown))).words();
        const QStringList reference = m_reference.value(example.number).words();
        const bool agree =
            isKnown(example.number) ? lettersOf(ours) == lettersOf(reference) : ours == reference;
        QVERIFY2(agree, qPrintable(QStringLiteral("example %1: %2\n%3")
                                       .arg(example.number)
                                       .arg(reference.join(QLatin1Char(' ')), ours.join(QLatin1Char(' ')))));
    }
}

FARTHING_TEST(TestCommonmark)
#include "test_commonmark.moc"
