<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <location filename="../ui/accountview.ui" line="+42"/>
        <source>Progress to the next level</source>
        <translation>التقدّم نحو المستوى التالي</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <location filename="../ui/activitypanel.ui" line="+14"/>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is on its way. What you send, and what becomes of it, is listed here.</source>
        <translation>لا شيء قيد التنفيذ. يُدرج هنا ما ترسله وما يؤول إليه.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo the selected act</source>
        <translation>التراجع عن الإجراء المحدد</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Retry the selected act</source>
        <translation>إعادة محاولة الإجراء المحدد</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edit the text of the selected act</source>
        <translation>تحرير نص الإجراء المحدد</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard the selected act</source>
        <translation>تجاهل الإجراء المحدد</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <location filename="../ui/archivedialog.ui" line="+5"/>
        <source>Archive</source>
        <comment>title of a dialog: write an archive</comment>
        <translation>أرشفة</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Writes everything that is kept here into a folder that needs no program to be read: articles as Markdown, images, comments, the statement, reports, drafts and settings, and a manifest with the checksum of every file. It can be restored into an empty profile. Passwords are not in it.</source>
        <translation>تُكتب كل المحفوظات هنا في مجلد لا تحتاج قراءته إلى أي برنامج: المقالات بصيغة Markdown، والصور، والتعليقات، وكشف الحساب، والتقارير، والمسودات والإعدادات، وبيان فيه المجموع الاختباري لكل ملف. يمكن استعادته في ملف شخصي فارغ. لا كلمات مرور فيه.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Progress of the archive</source>
        <translation>تقدّم الأرشفة</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Archive…</source>
        <translation>أرشفة…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a folder and archive</source>
        <translation>اختيار مجلد والأرشفة</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <location filename="../ui/articlepane.ui" line="+17"/>
        <source>Choose a post from the list to read it here.</source>
        <translation>اختر منشورًا من القائمة لقراءته هنا.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <location filename="../ui/asksheet.ui" line="+9"/>
        <source>What waited too long and asks again</source>
        <translation>ما طال انتظاره ويطلب موافقتك من جديد</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Still send these?</source>
        <translation>أما زلت تريد إرسال هذه؟</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not now (Esc)</source>
        <translation>ليس الآن (Esc)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not now: close what asks again</source>
        <translation>ليس الآن: إغلاق ما يطلب موافقتك من جديد</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>They could not be sent in time. The prices are those of now; nothing was paid.</source>
        <translation>تعذّر إرسالها في الوقت المناسب. الأسعار هي أسعار الآن؛ لم يُدفع شيء.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Paid acts that ask again</source>
        <translation>إجراءات مدفوعة تطلب موافقتك من جديد</translation>
    </message>
</context>
<context>
    <name>AvatarDialog</name>
    <message>
        <location filename="../ui/avatardialog.ui" line="+5"/>
        <source>Add a comment avatar</source>
        <translation>إضافة صورة رمزية للتعليق</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>How the picture is made</source>
        <translation>كيف تُصنع الصورة</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Draw</source>
        <comment>a way to make a picture</comment>
        <translation>رسم</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Drawing field</source>
        <translation>مساحة الرسم</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>The arrow keys move the pen, with Shift by a little. Space puts it down and lifts it.</source>
        <translation>تحرّك مفاتيح الأسهم القلم، ومع Shift قليلًا قليلًا. ينزله مفتاح المسافة ويرفعه.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Breadth of the pen</source>
        <translation>عرض القلم</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Undo stroke</source>
        <comment>takes back the last stroke of a drawing</comment>
        <translation>تراجع عن الخط</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Clear</source>
        <comment>empties a drawing</comment>
        <translation>مسح</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>From a file</source>
        <comment>a way to make a picture</comment>
        <translation>من ملف</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Part of the picture to keep</source>
        <translation>الجزء المراد إبقاؤه من الصورة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The arrow keys move the picture, plus and minus make it larger and smaller.</source>
        <translation>تحرّك مفاتيح الأسهم الصورة، ويكبّرها مفتاح الزائد ويصغّرها مفتاح الناقص.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Size</source>
        <comment>of a picture that is cropped</comment>
        <translation>الحجم</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Size of the picture</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <location line="+19"/>
        <location line="+1"/>
        <source>As it stands beside a comment</source>
        <translation>كما تظهر بجانب التعليق</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Name of the picture</source>
        <translation>اسم الصورة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name, for you: “Winter hat”</source>
        <translation>اسم تعرفها به: «قبعة الشتاء»</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Cancel</source>
        <comment>button of a dialog</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Add</source>
        <comment>button: adds a picture to comment with</comment>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>AwaySheet</name>
    <message>
        <location filename="../ui/awaysheet.ui" line="+6"/>
        <location line="+17"/>
        <source>While you were away</source>
        <translation>أثناء غيابك</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close what happened while you were away</source>
        <translation>إغلاق ما حدث أثناء غيابك</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What happened while you were away</source>
        <translation>ما حدث أثناء غيابك</translation>
    </message>
</context>
<context>
    <name>BalanceWindow</name>
    <message>
        <location filename="../ui/balancewindow.ui" line="+5"/>
        <source>Explain my balance</source>
        <translation>تفسير رصيدي</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>How the movements explain the balance</source>
        <translation>كيف تفسّر الحركات الرصيد</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Period of the chart</source>
        <translation>فترة الرسم البياني</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Save picture…</source>
        <comment>Button: writes the chart to a file</comment>
        <translation>حفظ صورة…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save a picture of the chart</source>
        <translation>حفظ صورة للرسم البياني</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Balance by day, and what was earned and spent</source>
        <translation>الرصيد لكل يوم، وما كُسب وما أُنفق</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Statement</source>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Show the newest</source>
        <comment>Button: the statement begins with the newest movement again</comment>
        <translation>إظهار الأحدث</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show the newest movements</source>
        <translation>إظهار أحدث الحركات</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Statement by day</source>
        <translation>كشف الحساب حسب الأيام</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Amounts are in Twei. Days and times are the platform&apos;s: UTC.</source>
        <translation>المبالغ بوحدة Twei. الأيام والأوقات بتوقيت المنصة: UTC.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <location filename="../ui/commentspanel.ui" line="+17"/>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../ui/composer.ui" line="+37"/>
        <location line="+1"/>
        <source>Do not reply, comment on the post</source>
        <translation>إلغاء الرد والتعليق على المنشور</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+1"/>
        <source>Your comment avatar</source>
        <translation>صورتك الرمزية للتعليق</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+1"/>
        <source>Add your comment</source>
        <translation>أضف تعليقك</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <location filename="../ui/differenceview.ui" line="+33"/>
        <source>Back to the article</source>
        <translation>العودة إلى المقال</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
</context>
<context>
    <name>EarningsPanel</name>
    <message>
        <location filename="../ui/earningspanel.ui" line="+19"/>
        <source>Earnings of this post, or the account</source>
        <translation>أرباح هذا المنشور، أو الحساب</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Post Profit and Loss</source>
        <translation>أرباح المنشور وخسائره</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo buying the report</source>
        <translation>التراجع عن شراء التقرير</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Retry buying the report</source>
        <translation>إعادة محاولة شراء التقرير</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Discard buying the report</source>
        <translation>تجاهل شراء التقرير</translation>
    </message>
    <message>
        <location line="+26"/>
        <location line="+30"/>
        <source>Statement</source>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Explain…</source>
        <comment>Button beside the statement: opens the window that explains the balance</comment>
        <translation>تفسير…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explain my balance</source>
        <translation>تفسير رصيدي</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Export…</source>
        <comment>Button beside the statement</comment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export the statement</source>
        <translation>تصدير كشف الحساب</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No money has moved yet. What you earn and spend is listed here.</source>
        <translation>لا حركة مالية بعد. يُدرج هنا ما تكسبه وما تنفقه.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../ui/exportdialog.ui" line="+5"/>
        <source>Export statement</source>
        <translation>تصدير كشف الحساب</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>&amp;Period</source>
        <comment>of a statement: which months or years</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Period of the statement</source>
        <translation>فترة كشف الحساب</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Form</source>
        <comment>of a file: CSV, JSON or PDF</comment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Form of the file</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a file and export</source>
        <translation>اختيار ملف والتصدير</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../ui/findbar.ui" line="+6"/>
        <location line="+8"/>
        <location line="+1"/>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <location filename="../ui/listheader.ui" line="+14"/>
        <source>Back to the list before</source>
        <translation>العودة إلى القائمة السابقة</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What can be done with this list</source>
        <translation>ما يمكن فعله بهذه القائمة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../ui/messagebar.ui" line="+19"/>
        <location line="+1"/>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MutedPeopleDialog</name>
    <message>
        <location filename="../ui/mutedpeopledialog.ui" line="+6"/>
        <source>Muted people</source>
        <translation>الأشخاص المكتومون</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Their comments are one line in a discussion until you ask for them; replies to them stay. Their posts stay in the lists. They do not hear of it.</source>
        <translation>تظهر تعليقاتهم سطرًا واحدًا في النقاش حتى تطلبها، وتبقى الردود عليها. تبقى منشوراتهم في القوائم. لا يعلمون بذلك.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Muted people, the last one first</source>
        <translation>الأشخاص المكتومون، الأخير أولًا</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nobody is muted. The menu of a comment mutes who wrote it.</source>
        <translation>لا أحد مكتوم. من قائمة أي تعليق يمكنك كتم كاتبه.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show again</source>
        <extracomment>Button: shows the comments of the chosen person again</extracomment>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Close</source>
        <extracomment>Button of a window</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <location filename="../ui/notesheet.ui" line="+19"/>
        <source>Write a note…</source>
        <extracomment>In an empty field</extracomment>
        <translation>اكتب ملاحظة…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your note to the words that are marked</source>
        <translation>ملاحظتك على الكلمات المميّزة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove</source>
        <extracomment>Button: takes away a mark and the note to it</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Done</source>
        <extracomment>Button: closes a note that is kept</extracomment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <location filename="../ui/noteswindow.ui" line="+6"/>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Only those of &amp;this article</source>
        <translation>ملاحظات هذا المقال فقط</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Your notes, newest first</source>
        <translation>ملاحظاتك، الأحدث أولًا</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No notes yet. Select words of an article and press H to highlight them, or Shift+H to write a note.</source>
        <translation>لا ملاحظات بعد. حدّد كلمات في مقال واضغط H لتمييزها، أو Shift+H لكتابة ملاحظة.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Remove</source>
        <extracomment>Button: takes away a mark and the note to it</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open</source>
        <extracomment>Button: goes to the place of a note</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <extracomment>Button of a window</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OfflineDialog</name>
    <message>
        <location filename="../ui/offlinedialog.ui" line="+5"/>
        <source>Offline reading</source>
        <translation>القراءة دون اتصال</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>All texts stay on this computer. Images come with each refresh, the newest first; where there is no more room, the oldest go. What you saved, wrote, commented on or have not sent yet is always kept.</source>
        <translation>تبقى كل النصوص على هذا الحاسوب. تصل الصور مع كل تحديث، الأحدث أولًا؛ وحين تنفد المساحة تُحذف الأقدم. أما ما حفظته أو كتبته أو علّقت عليه أو لم ترسله بعد فيبقى محفوظًا دائمًا.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Keep images of so many &amp;days</source>
        <translation>حفظ صور هذا العدد من الأيام</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Days of which images are kept</source>
        <translation>عدد الأيام التي تُحفظ صورها</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of any age</source>
        <comment>in a field for days: images of articles of any age</comment>
        <translation>مهما كان تاريخها</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Room for images, in &amp;megabytes</source>
        <translation>مساحة الصور، بالميغابايت</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Room for images, in megabytes</source>
        <translation>مساحة الصور، بالميغابايت</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>&amp;Images from these sites</source>
        <translation>الصور من هذه المواقع</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>None but the platform itself.</source>
        <translation>لا موقع سوى المنصة نفسها.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sites from which images come</source>
        <translation>المواقع التي تُجلب منها الصور</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Site to be allowed</source>
        <translation>الموقع المراد السماح به</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Add</source>
        <comment>button: adds the site that is typed</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Remove</source>
        <comment>button: takes the chosen site off the list</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>A site learns that somebody keeps its images, but not who, nor when an article is read.</source>
        <translation>يعرف الموقع أن أحدًا يحفظ صوره، لكنه لا يعرف من هو، ولا متى يُقرأ مقال.</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <location filename="../ui/picturewindow.ui" line="+31"/>
        <location line="+1"/>
        <source>Smaller</source>
        <comment>Of a picture</comment>
        <translation>أصغر</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+1"/>
        <source>Larger</source>
        <comment>Of a picture</comment>
        <translation>أكبر</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Fit</source>
        <comment>A picture: as large as its window</comment>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Full size</source>
        <comment>A picture: each of its points is one of the screen</comment>
        <translation>الحجم الكامل</translation>
    </message>
</context>
<context>
    <name>PlannerWindow</name>
    <message>
        <location filename="../ui/plannerwindow.ui" line="+7"/>
        <source>Plan your reading</source>
        <translation>خطّط لقراءتك</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The plan, or a journey</source>
        <translation>الخطة، أو رحلة</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Plan</source>
        <comment>a tab: posts by what they earn</comment>
        <translation>الخطة</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Posts that can earn, the best first</source>
        <translation>منشورات قد تكسب منها، الأفضل أولًا</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Computed from what a Plus earns and what is left to read, rounded down. Nothing is pressed for you.</source>
        <translation>محسوب مما يُكسبه Plus ومما تبقّى للقراءة، مع التقريب نزولًا. لا يُضغط شيء نيابةً عنك.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Journey</source>
        <comment>a tab: posts to take along</comment>
        <translation>الرحلة</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Time to read</source>
        <translation>مدة القراءة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Minutes to read on the journey</source>
        <translation>دقائق القراءة في الرحلة</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Progress of packing</source>
        <translation>تقدّم التحضير</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Posts of the packed journey</source>
        <translation>منشورات الرحلة المحضّرة</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing is packed yet. Say how long you will read; posts are chosen and made ready to be read without a network.</source>
        <translation>لم يُحضَّر شيء بعد. حدّد كم ستقرأ، فتُختار المنشورات وتُجهَّز للقراءة دون شبكة.</translation>
    </message>
</context>
<context>
    <name>PostComposer</name>
    <message>
        <location filename="../ui/postcomposer.ui" line="+5"/>
        <source>Write a post</source>
        <translation>كتابة منشور</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Headline</source>
        <comment>in the empty field for the title of a post</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+1"/>
        <source>Tags, separated by commas</source>
        <translation>الوسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+1"/>
        <source>Language of the post</source>
        <translation>لغة المنشور</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put a picture into the text</source>
        <translation>إدراج صورة في النص</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Put a picture into the text. You can also drop or paste one.</source>
        <translation>إدراج صورة في النص. يمكنك أيضًا إفلات صورة أو لصقها.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Text of the post, in Markdown</source>
        <translation>نص المنشور، بصيغة Markdown</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write here, in Markdown. Drop or paste pictures where they belong.</source>
        <translation>اكتب هنا بصيغة Markdown. أفلت الصور أو ألصقها في مواضعها.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>As readers will see it</source>
        <translation>كما سيراه القرّاء</translation>
    </message>
</context>
<context>
    <name>PostsPanel</name>
    <message>
        <location filename="../ui/postspanel.ui" line="+20"/>
        <source>Lists of posts</source>
        <translation>قوائم المنشورات</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>New posts</source>
        <translation>منشورات جديدة</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Progress of the first refresh</source>
        <translation>تقدّم التحديث الأول</translation>
    </message>
</context>
<context>
    <name>ReadToEarnBox</name>
    <message>
        <location filename="../ui/readtoearnbox.ui" line="+6"/>
        <location line="+8"/>
        <source>Read-to-Earn opportunity</source>
        <translation>فرصة «اقرأ واكسب»</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Time to Read</source>
        <translation>مدة القراءة</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>You earned</source>
        <translation>كسبت</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Counted reading time</source>
        <translation>زمن القراءة المحتسب</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../ui/restoredialog.ui" line="+5"/>
        <source>Restore from an archive</source>
        <translation>الاستعادة من أرشيف</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>&amp;Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Folder of the archive</source>
        <translation>مجلد الأرشيف</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The folder with manifest.json in it</source>
        <translation>المجلد الذي فيه manifest.json</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+20"/>
        <source>Choose…</source>
        <comment>a folder</comment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>Choose the folder of the archive</source>
        <translation>اختيار مجلد الأرشيف</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Into &amp;profile</source>
        <translation>إلى الملف الشخصي</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Folder of the profile</source>
        <translation>مجلد الملف الشخصي</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A new or an empty folder</source>
        <translation>مجلد جديد أو فارغ</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Choose the folder of the profile</source>
        <translation>اختيار مجلد الملف الشخصي</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The archive is verified first; nothing is written unless every file is as it was. The profile that is open now stays as it is. What had not been sent yet asks you before it is sent.</source>
        <translation>يُتحقّق من الأرشيف أولًا؛ ولا يُكتب شيء ما لم يكن كل ملف كما كان. يبقى الملف الشخصي المفتوح الآن كما هو. وما لم يكن قد أُرسل بعد يطلب موافقتك قبل إرساله.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Progress of restoring</source>
        <translation>تقدّم الاستعادة</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore the archive into the profile</source>
        <translation>استعادة الأرشيف في الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <location filename="../ui/searchpanel.ui" line="+38"/>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <location filename="../ui/shortcutswindow.ui" line="+6"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Words of a command, or a key</source>
        <translation>كلمات من أمر، أو مفتاح</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Find a command by its words or by a key</source>
        <translation>العثور على أمر بكلماته أو بمفتاح</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Command</source>
        <comment>Header of a column</comment>
        <translation>الأمر</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keys</source>
        <comment>Header of a column</comment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Back to the &amp;default</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;New key:</source>
        <translation>المفتاح الجديد:</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Use &amp;only this</source>
        <translation>استخدام هذا فقط</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>&amp;Take it</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Leave it there</source>
        <translation>تركه هناك</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>All &amp;back to the defaults…</source>
        <translation>إعادة الكل إلى الافتراضي…</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignInBar</name>
    <message>
        <location filename="../ui/signinbar.ui" line="+20"/>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Token of your account</source>
        <translation>رمز حسابك</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>SpendingLimitsDialog</name>
    <message>
        <location filename="../ui/spendinglimitsdialog.ui" line="+5"/>
        <source>Spending limits</source>
        <translation>حدود الإنفاق</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What would go above a limit is not sent: the button says so beforehand. A higher limit counts at once, and so does a lower one; what you pressed before is still sent.</source>
        <translation>ما يتجاوز حدًّا لا يُرسل، والزر يقول ذلك مسبقًا. يسري الحد الأعلى فورًا وكذلك الحد الأدنى، أما ما ضغطت عليه من قبل فيُرسل رغم ذلك.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Used today</source>
        <translation>أُنفق اليوم</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Limit a day</source>
        <translation>الحد اليومي</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Used this month</source>
        <translation>أُنفق هذا الشهر</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Limit a month</source>
        <translation>الحد الشهري</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../ui/statusline.ui" line="+24"/>
        <source>Shows the activity</source>
        <translation>إظهار النشاط</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../ui/topbar.ui" line="+24"/>
        <source>Search articles, comments, drafts and the statement</source>
        <translation>ابحث في المقالات والتعليقات والمسودات وكشف الحساب</translation>
    </message>
    <message>
        <location line="+65"/>
        <location line="+1"/>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>TrueCostDialog</name>
    <message>
        <location filename="../ui/truecostdialog.ui" line="+6"/>
        <location line="+52"/>
        <source>True cost</source>
        <translation>الكلفة الحقيقية</translation>
    </message>
    <message>
        <location line="-38"/>
        <source>True cost of posts, authors or months</source>
        <translation>الكلفة الحقيقية للمنشورات أو الكتّاب أو الشهور</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Movements that are added up</source>
        <translation>الحركات المجموعة</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Total of the rows</source>
        <translation>مجموع الصفوف</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Close</source>
        <comment>Button of a dialog</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the true cost</source>
        <translation>إغلاق الكلفة الحقيقية</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <location filename="../ui/typepanel.ui" line="+12"/>
        <location line="+1"/>
        <source>Font</source>
        <comment>The letters of the article</comment>
        <translation>الخط</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Size</source>
        <comment>Of the letters</comment>
        <translation>الحجم</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Width</source>
        <comment>Of the column of text</comment>
        <translation>العرض</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Line spacing</source>
        <comment>Between lines</comment>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Back to the standard</source>
        <comment>Button: font, size, width and spacing as they were at first</comment>
        <translation>العودة إلى الافتراضي</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <location filename="../ui/vaultdialog.ui" line="+6"/>
        <source>Report vault</source>
        <translation>خزانة التقارير</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>&amp;Only reports of this post</source>
        <translation>تقارير هذا المنشور فقط</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only reports of the chosen post</source>
        <translation>تقارير المنشور المختار فقط</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Bought reports, newest first</source>
        <translation>التقارير المشتراة، الأحدث أولًا</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>&amp;Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Compare with another report of this post</source>
        <translation>مقارنة مع تقرير آخر عن هذا المنشور</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>The lines of the chosen reports</source>
        <translation>بنود التقارير المختارة</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Close</source>
        <comment>Button of a dialog</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close the report vault</source>
        <translation>إغلاق خزانة التقارير</translation>
    </message>
</context>
<context>
    <name>farthing::AccountView</name>
    <message>
        <location filename="../src/gui/accountview.cpp" line="+59"/>
        <source>The platform has not told your account yet.</source>
        <translation>لم ترسل المنصة بيانات حسابك بعد.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 after what waits to be sent</source>
        <extracomment>%1: an amount with its unit</extracomment>
        <translation>%1 بعد تنفيذ ما ينتظر الإرسال</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>LVL %1</source>
        <extracomment>%1: a level; LVL is the platform&apos;s term</extracomment>
        <translation>‏LVL %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 of %2 experience to LVL %3</source>
        <extracomment>%1: experience that is there, %2: experience at which the next level starts, %3: that level</extracomment>
        <translation>الخبرة: %1 من %2 لبلوغ LVL %3</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln Plus(es) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>لم يتبقَّ أي Plus</numerusform>
            <numerusform>تبقّى Plus واحد</numerusform>
            <numerusform>تبقّى Plus اثنان</numerusform>
            <numerusform>تبقّى %Ln Plus</numerusform>
            <numerusform>تبقّى %Ln Plus</numerusform>
            <numerusform>تبقّى %Ln Plus</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · back in %2</source>
        <extracomment>%1: &quot;7 Pluses left&quot;, %2: a span such as &quot;5 h 12 min&quot;</extracomment>
        <translation>%1 · تتجدد بعد %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 · %2</source>
        <extracomment>%1: &quot;20 paid likes left&quot;, %2: &quot;10 comment rewards left&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln paid like(s) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>لم يتبقَّ أي إعجاب مدفوع</numerusform>
            <numerusform>تبقّى إعجاب مدفوع واحد</numerusform>
            <numerusform>تبقّى إعجابان مدفوعان</numerusform>
            <numerusform>تبقّى %Ln إعجابات مدفوعة</numerusform>
            <numerusform>تبقّى %Ln إعجابًا مدفوعًا</numerusform>
            <numerusform>تبقّى %Ln إعجاب مدفوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln comment reward(s) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>لم تتبقَّ أي مكافأة تعليق</numerusform>
            <numerusform>تبقّت مكافأة تعليق واحدة</numerusform>
            <numerusform>تبقّت مكافأتا تعليق</numerusform>
            <numerusform>تبقّت %Ln مكافآت تعليق</numerusform>
            <numerusform>تبقّت %Ln مكافأة تعليق</numerusform>
            <numerusform>تبقّت %Ln مكافأة تعليق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Actions</name>
    <message>
        <location filename="../src/gui/actions.cpp" line="+21"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Export statement…</source>
        <translation>تصدير كشف الحساب…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Spending limits…</source>
        <extracomment>Opens what may be spent in a day and a month</extracomment>
        <translation>حدود الإنفاق…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+149"/>
        <source>Next post</source>
        <extracomment>At the end of an article, reading on leads there</extracomment>
        <translation>المنشور التالي</translation>
    </message>
    <message>
        <location line="-148"/>
        <source>Previous post</source>
        <translation>المنشور السابق</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+144"/>
        <source>Next unread post</source>
        <extracomment>At the end of an article, reading on leads there</extracomment>
        <translation>المنشور التالي غير المقروء</translation>
    </message>
    <message>
        <location line="-142"/>
        <source>Plus</source>
        <extracomment>The act that says yes to a post</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Minus</source>
        <extracomment>The act that says no to a post, and costs</extracomment>
        <translation>Minus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save</source>
        <extracomment>Keep this post in the list of saved ones</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Mark as unread</source>
        <translation>وضع علامة «غير مقروء»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Report vault…</source>
        <extracomment>Opens every bought report</extracomment>
        <translation>خزانة التقارير…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>True cost…</source>
        <extracomment>Opens what posts, authors and months earned and cost</extracomment>
        <translation>الكلفة الحقيقية…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Plan the Pluses…</source>
        <extracomment>Opens what reading would earn, the best first</extracomment>
        <translation>التخطيط لعلامات Plus…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pack for a journey…</source>
        <extracomment>Makes some posts ready to be read without a network</extracomment>
        <translation>التحضير لرحلة…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>While you were away</source>
        <extracomment>Opens what happened since the person was last here</extracomment>
        <translation>أثناء غيابك</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What asks for your consent</source>
        <extracomment>Opens the paid acts that waited too long and ask again</extracomment>
        <translation>ما يطلب موافقتك</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write a post…</source>
        <translation>كتابة منشور…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edit this post…</source>
        <translation>تحرير هذا المنشور…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove this post…</source>
        <translation>إزالة هذا المنشور…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Normal text size</source>
        <translation>الحجم العادي للنص</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Explain my balance</source>
        <translation>تفسير رصيدي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Chart of the balance</source>
        <translation>الرسم البياني للرصيد</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>About Farthing</source>
        <translation>حول Farthing</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Offline reading…</source>
        <extracomment>Opens what is kept on this computer to be read without a network</extracomment>
        <translation>القراءة دون اتصال…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Archive…</source>
        <extracomment>Opens what writes everything that is kept into a folder</extracomment>
        <translation>أرشفة…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Restore from an archive…</source>
        <translation>الاستعادة من أرشيف…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what changed</source>
        <extracomment>Opens what is different in an article since it was read</extracomment>
        <translation>إظهار ما تغيّر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on from your other computer</source>
        <extracomment>Goes to the place where the article was read to on another computer</extracomment>
        <translation>المتابعة من حاسوبك الآخر</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Menu</source>
        <extracomment>Opens the menu of the window</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All commands</source>
        <extracomment>Opens the list in which every command can be found</extracomment>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read on</source>
        <extracomment>A screen down; at the end of the article to another one</extracomment>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read back</source>
        <extracomment>A screen up</extracomment>
        <translation>الرجوع في القراءة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Next panel</source>
        <extracomment>The keyboard goes on to the next part of the window</extracomment>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Previous panel</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Posts</source>
        <extracomment>Where the keyboard goes: the list of posts</extracomment>
        <translation>المنشورات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Article</source>
        <extracomment>Where the keyboard goes</extracomment>
        <translation>المقال</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Comments</source>
        <extracomment>Where the keyboard goes</extracomment>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Earnings</source>
        <extracomment>Where the keyboard goes: the panel with profit and loss</extracomment>
        <translation>الأرباح</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Activity</source>
        <extracomment>Where the keyboard goes: the panel with what was sent and what waits</extracomment>
        <translation>النشاط</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Mark all as read</source>
        <translation>وضع علامة «مقروء» على الكل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo marking as read</source>
        <extracomment>Makes those unread again that were just marked as read</extracomment>
        <translation>التراجع عن وضع علامة «مقروء»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Scrolling past marks as read</source>
        <extracomment>A choice: what leaves the list of posts by scrolling is marked as read</extracomment>
        <translation>وضع علامة «مقروء» عند التمرير</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Back to the list before</source>
        <extracomment>From the posts of an author or about something back to the list before</extracomment>
        <translation>العودة إلى القائمة السابقة</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All</source>
        <extracomment>List of posts</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unread</source>
        <extracomment>List of posts</extracomment>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Can earn</source>
        <extracomment>List of posts that can still earn something</extracomment>
        <translation>للكسب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Saved</source>
        <extracomment>List of posts that you keep</extracomment>
        <translation>محفوظة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mine</source>
        <extracomment>List of posts that you wrote</extracomment>
        <translation>لي</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Stay there</source>
        <extracomment>At the end of an article, reading on leads nowhere</extracomment>
        <translation>البقاء هناك</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Type and spacing</source>
        <extracomment>Opens a panel with font, size, width and spacing of the article</extracomment>
        <translation>الخط والتباعد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Find next</source>
        <extracomment>The next place in the article with the words looked for</extracomment>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Outline of the article</source>
        <extracomment>Shows the headings of the article</extracomment>
        <translation>مخطط المقال</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy link</source>
        <extracomment>Copies an address that opens the article in this program</extracomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read aloud</source>
        <extracomment>Begins and ends reading the article to the person</extracomment>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pause reading aloud</source>
        <extracomment>Pauses the voice that reads the article, and lets it go on</extracomment>
        <translation>إيقاف القراءة بصوت عالٍ مؤقتًا</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Highlight</source>
        <extracomment>Marks the selected words of the article</extracomment>
        <translation>تمييز</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write a note…</source>
        <extracomment>Marks the selected words of the article and opens a field for what is said to them</extracomment>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next note in this article</source>
        <translation>الملاحظة التالية في هذا المقال</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Notes…</source>
        <extracomment>Opens the list of everything that the person marked</extracomment>
        <translation>الملاحظات…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Muted people…</source>
        <extracomment>Opens the list of people whose comments are not shown</extracomment>
        <translation>الأشخاص المكتومون…</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Post</source>
        <extracomment>Menu about the open article</extracomment>
        <translation>المنشور</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>&amp;Article</source>
        <extracomment>Menu of what can be done with the text of the open article</extracomment>
        <translation>المقال</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Earnings</source>
        <extracomment>Menu about the account&apos;s money</extracomment>
        <translation>الأرباح</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>As the system</source>
        <extracomment>Theme: as the desktop has it</extracomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Light</source>
        <extracomment>Theme</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dark</source>
        <extracomment>Theme</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sepia</source>
        <extracomment>Theme: the colour of old paper</extracomment>
        <translation>بنية</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>High contrast</source>
        <extracomment>Theme: black on white, for who sees little</extracomment>
        <translation>عالية التباين</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>List</source>
        <extracomment>Menu with the lists of posts</extracomment>
        <translation>قائمة المنشورات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go to</source>
        <extracomment>Menu with the parts of the window that the keyboard can go to</extracomment>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At the end of an article</source>
        <extracomment>Menu: what reading on does at the end of an article</extracomment>
        <translation>عند نهاية المقال</translation>
    </message>
</context>
<context>
    <name>farthing::ActivityDelegate</name>
    <message>
        <location filename="../src/gui/activitydelegate.cpp" line="+33"/>
        <source>Undo</source>
        <extracomment>A small button: take back what was not sent yet</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Edit</source>
        <extracomment>A small button: write the text of what was not sent anew</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Discard</source>
        <extracomment>A small button: drop what was refused</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Take it back before it is sent</source>
        <translation>التراجع عنه قبل إرساله</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Agree again, at the price on the button</source>
        <translation>وافق من جديد بالسعر المكتوب على الزر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it back and write it anew</source>
        <translation>التراجع عنه وكتابته من جديد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Drop it for good</source>
        <translation>التخلي عنه نهائيًا</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 · %2</source>
        <extracomment>A line about an act. %1: its state, &quot;refused&quot;; %2: when it was decided, &quot;5 min&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>farthing::ActivityModel</name>
    <message>
        <location filename="../src/models/activitymodel.cpp" line="+89"/>
        <source>sent in %1</source>
        <extracomment>The state of an act that can still be taken back; %1: a span such as &quot;4 s&quot;</extracomment>
        <translation>يُرسل بعد %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2, %3.</source>
        <extracomment>An act read aloud. %1: what, %2: its state, %3: what it costs</extracomment>
        <translation>%1: %2، %3.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Waits for what it belongs to: %1, %2.</source>
        <extracomment>Why an act waits. %1: another act, &quot;Comment on “Cod quota”&quot;; %2: its state, &quot;refused&quot;</extracomment>
        <translation>ينتظر ما يتبعه: %1، %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 %2</source>
        <extracomment>Two sentences: why an act was refused, and which limit is in the way of sending it again</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>farthing::ActivityPanel</name>
    <message>
        <location filename="../src/gui/activitypanel.cpp" line="+126"/>
        <location line="+58"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location line="-84"/>
        <location line="+27"/>
        <location line="+59"/>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location line="-58"/>
        <location line="+60"/>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <location line="-59"/>
        <location line="+60"/>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location line="-48"/>
        <source>Nothing is chosen in the activity list.</source>
        <translation>لم يُحدَّد شيء في قائمة النشاط.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What is chosen in the activity list does not allow it.</source>
        <translation>ما حُدّد في قائمة النشاط لا يسمح بذلك.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Open the post</source>
        <translation>فتح المنشور</translation>
    </message>
</context>
<context>
    <name>farthing::Archive</name>
    <message>
        <location filename="../src/archive/archivefolder.cpp" line="+19"/>
        <source>There is something in %1 already. Choose a new or an empty folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>يوجد شيء في %1 بالفعل. اختر مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The archive cannot be written. Look whether the disk is full, or choose another folder.</source>
        <translation>تعذّرت كتابة الأرشيف. تحقّق من امتلاء القرص، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../src/archive/archivereader.cpp" line="+21"/>
        <source>This file of the archive cannot be used: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>لا يمكن استخدام هذا الملف من الأرشيف: %1. لم يُستعَد شيء.</translation>
    </message>
    <message>
        <location filename="../src/archive/archiverestore.cpp" line="+56"/>
        <source>The profile in %1 already keeps something of this platform. An archive can be restored into an empty profile only: choose another folder for it.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>في الملف الشخصي في %1 محفوظات من هذه المنصة بالفعل. لا يمكن استعادة أرشيف إلا في ملف شخصي فارغ: اختر له مجلدًا آخر.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The profile cannot be written. Look whether the disk is full, or choose another folder.</source>
        <translation>تعذّرت كتابة الملف الشخصي. تحقّق من امتلاء القرص، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location line="+12"/>
        <location filename="../src/archive/manifest.cpp" line="+232"/>
        <source>A newer version of Farthing wrote this archive. Install that version to restore it; nothing was changed.</source>
        <translation>كُتب هذا الأرشيف بإصدار أحدث من Farthing. ثبّت ذلك الإصدار لاستعادته؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Something in this archive is not what it should be. Nothing was restored.</source>
        <translation>في هذا الأرشيف شيء ليس كما ينبغي. لم يُستعَد شيء.</translation>
    </message>
    <message>
        <location filename="../src/archive/manifest.cpp" line="-197"/>
        <source>The manifest of this archive cannot be read. Nothing was restored.</source>
        <translation>تتعذّر قراءة بيان هذا الأرشيف. لم يُستعَد شيء.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The archive names a file that leaves its folder: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file in an archive</extracomment>
        <translation>يذكر الأرشيف ملفًا يقع خارج مجلده: %1. لم يُستعَد شيء.</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>This file is not as it was archived: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>هذا الملف ليس كما أُرشف: %1. لم يُستعَد شيء.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This file cannot be read: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تتعذّر قراءة هذا الملف: %1. لم يُستعَد شيء.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The archive contains a link, which could lead anywhere: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>يحتوي الأرشيف على رابط قد يؤدي إلى أي مكان: %1. لم يُستعَد شيء.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This file does not belong to the archive: %1. Take it out, and try again. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>هذا الملف ليس من الأرشيف: %1. أخرجه منه وحاول من جديد. لم يُستعَد شيء.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>There is no archive in %1: its manifest.json is missing. Choose the folder that an archive was written to.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>لا أرشيف في %1: ينقصه manifest.json. اختر المجلد الذي كُتب فيه أرشيف.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>A file of the archive is missing: %1. Nothing was restored.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>ينقص ملف من الأرشيف: %1. لم يُستعَد شيء.</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/archive/archivewriter.cpp" line="+315"/>
        <source>%Ln text(s) are damaged on this computer and were left out. They are fetched anew at the next start.</source>
        <translation>
            <numerusform>لا نص تالف على هذا الحاسوب.</numerusform>
            <numerusform>نص واحد تالف على هذا الحاسوب ولم يُدرج. سيُجلب من جديد عند التشغيل التالي.</numerusform>
            <numerusform>نصان تالفان على هذا الحاسوب ولم يُدرجا. سيُجلبان من جديد عند التشغيل التالي.</numerusform>
            <numerusform>%Ln نصوص تالفة على هذا الحاسوب ولم تُدرج. ستُجلب من جديد عند التشغيل التالي.</numerusform>
            <numerusform>%Ln نصًا تالفًا على هذا الحاسوب لم تُدرج. ستُجلب من جديد عند التشغيل التالي.</numerusform>
            <numerusform>%Ln نص تالف على هذا الحاسوب لم تُدرج. ستُجلب من جديد عند التشغيل التالي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArchiveCommands</name>
    <message>
        <location filename="../src/app/archivecommands.cpp" line="+60"/>
        <source>The profile in %1 keeps nothing of this platform, so there is nothing to archive. Name the platform with --platform, or another profile with --profile.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>لا محفوظات من هذه المنصة في الملف الشخصي في %1، فلا شيء لأرشفته. سمِّ المنصة بالخيار ‎--platform، أو ملفًا شخصيًّا آخر بالخيار ‎--profile.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>The archive in %1 is complete, with %Ln post(s).</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>اكتمل الأرشيف في %1، ولا منشورات فيه.</numerusform>
            <numerusform>اكتمل الأرشيف في %1، وفيه منشور واحد.</numerusform>
            <numerusform>اكتمل الأرشيف في %1، وفيه منشوران.</numerusform>
            <numerusform>اكتمل الأرشيف في %1، وفيه %Ln منشورات.</numerusform>
            <numerusform>اكتمل الأرشيف في %1، وفيه %Ln منشورًا.</numerusform>
            <numerusform>اكتمل الأرشيف في %1، وفيه %Ln منشور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%Ln post(s) were restored into the profile %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>لم يُستعَد أي منشور في الملف الشخصي %1.</numerusform>
            <numerusform>استُعيد منشور واحد في الملف الشخصي %1.</numerusform>
            <numerusform>استُعيد منشوران في الملف الشخصي %1.</numerusform>
            <numerusform>استُعيدت %Ln منشورات في الملف الشخصي %1.</numerusform>
            <numerusform>استُعيد %Ln منشورًا في الملف الشخصي %1.</numerusform>
            <numerusform>استُعيد %Ln منشور في الملف الشخصي %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArchiveDialog</name>
    <message>
        <location filename="../src/gui/archivedialog.cpp" line="+61"/>
        <source>Stop</source>
        <extracomment>Button: stops writing an archive</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Archive into</source>
        <translation>الأرشفة في</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Farthing archive</source>
        <extracomment>Name of a folder; the date follows</extracomment>
        <translation>أرشيف Farthing</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Stopped. No archive was written.</source>
        <translation>تم الإيقاف. لم يُكتب أي أرشيف.</translation>
    </message>
</context>
<context>
    <name>farthing::ArchiveWindows</name>
    <message numerus="yes">
        <location filename="../src/gui/archivewindows.cpp" line="+46"/>
        <source>The archive in %1 is complete: %Ln post(s), %2.</source>
        <extracomment>%1: a folder, %2: a size such as &quot;41 MB&quot;</extracomment>
        <translation>
            <numerusform>اكتمل الأرشيف في %1: لا منشورات، %2.</numerusform>
            <numerusform>اكتمل الأرشيف في %1: منشور واحد، %2.</numerusform>
            <numerusform>اكتمل الأرشيف في %1: منشوران، %2.</numerusform>
            <numerusform>اكتمل الأرشيف في %1: %Ln منشورات، %2.</numerusform>
            <numerusform>اكتمل الأرشيف في %1: %Ln منشورًا، %2.</numerusform>
            <numerusform>اكتمل الأرشيف في %1: %Ln منشور، %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArticleBar</name>
    <message>
        <location filename="../src/gui/articlebar.cpp" line="+55"/>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>about %1 left</source>
        <extracomment>How much of an article is still to be read; %1: a span of time, &quot;4 min&quot;</extracomment>
        <translation>بقي نحو %1</translation>
    </message>
</context>
<context>
    <name>farthing::ArticleFind</name>
    <message>
        <location filename="../src/gui/articlefind.cpp" line="+194"/>
        <source>Not in this article</source>
        <translation>ليس في هذا المقال</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 of %2</source>
        <extracomment>Which of the places found: &quot;3 of 17&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of more than %2</source>
        <extracomment>Which of the places found, where not all are counted</extracomment>
        <translation>%1 من أكثر من %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · from the beginning again</source>
        <extracomment>%1: &quot;1 of 17&quot;</extracomment>
        <translation>%1 · من البداية مجددًا</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · from the end again</source>
        <extracomment>%1: &quot;17 of 17&quot;</extracomment>
        <translation>%1 · من النهاية مجددًا</translation>
    </message>
</context>
<context>
    <name>farthing::ArticleLines</name>
    <message>
        <location filename="../src/gui/articlelines.cpp" line="+75"/>
        <source>Edited since you read it on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>عُدّل بعد أن قرأته في %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Edited since you read it.</source>
        <translation>عُدّل بعد أن قرأته.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what changed</source>
        <translation>إظهار ما تغيّر</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>You were further on your other computer.</source>
        <translation>وصلت إلى موضع أبعد على حاسوبك الآخر.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go there</source>
        <extracomment>Goes to the place where an article was read to on another computer</extracomment>
        <translation>الانتقال إليه</translation>
    </message>
</context>
<context>
    <name>farthing::ArticleNotes</name>
    <message numerus="yes">
        <location filename="../src/gui/articlenotes.cpp" line="+118"/>
        <source>%Ln note(s) whose place in this article is gone</source>
        <translation>
            <numerusform>لا ملاحظات فُقد موضعها في هذا المقال</numerusform>
            <numerusform>ملاحظة واحدة فُقد موضعها في هذا المقال</numerusform>
            <numerusform>ملاحظتان فُقد موضعهما في هذا المقال</numerusform>
            <numerusform>%Ln ملاحظات فُقد موضعها في هذا المقال</numerusform>
            <numerusform>%Ln ملاحظة فُقد موضعها في هذا المقال</numerusform>
            <numerusform>%Ln ملاحظة فُقد موضعها في هذا المقال</numerusform>
        </translation>
    </message>
    <message>
        <location line="+41"/>
        <source>There are no words here to highlight.</source>
        <translation>لا كلمات هنا لتمييزها.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The paragraph at the top is highlighted.</source>
        <translation>مُيّزت الفقرة التي في الأعلى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+30"/>
        <source>Undo</source>
        <extracomment>Button: takes back what was just done</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>The highlight is removed.</source>
        <translation>أُزيل التمييز.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The note is removed.</source>
        <translation>أُزيلت الملاحظة.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>This note was removed.</source>
        <translation>أُزيلت هذه الملاحظة.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The article of this note is not on this computer.</source>
        <translation>مقال هذه الملاحظة ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>The words of this note are not in the article any more.</source>
        <translation>لم تعد كلمات هذه الملاحظة في المقال.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>There are no notes in this article.</source>
        <translation>لا ملاحظات في هذا المقال.</translation>
    </message>
</context>
<context>
    <name>farthing::ArticlePane</name>
    <message>
        <location filename="../src/gui/articlepane.cpp" line="+222"/>
        <source>%1 to read</source>
        <extracomment>%1: a span of time, &quot;2 min&quot;</extracomment>
        <translation>القراءة: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>taken down</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>kept offline</source>
        <extracomment>The article is on this computer and can be read without a network</extracomment>
        <translation>محفوظ دون اتصال</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>edited %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>عُدّل في %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) from elsewhere not loaded</source>
        <translation>
            <numerusform>لا صور خارجية غير محمّلة</numerusform>
            <numerusform>صورة خارجية واحدة غير محمّلة</numerusform>
            <numerusform>صورتان خارجيتان غير محمّلتين</numerusform>
            <numerusform>%Ln صور خارجية غير محمّلة</numerusform>
            <numerusform>%Ln صورة خارجية غير محمّلة</numerusform>
            <numerusform>%Ln صورة خارجية غير محمّلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::ArticlePrinting</name>
    <message>
        <location filename="../src/gui/articleprinting.cpp" line="+58"/>
        <source>Print the article</source>
        <translation>طباعة المقال</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Save the article as PDF</source>
        <translation>حفظ المقال بصيغة PDF</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+48"/>
        <source>Cancel</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location line="-46"/>
        <source>File name:</source>
        <extracomment>Beside a field of a file dialog</extracomment>
        <translation>اسم الملف:</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The PDF could not be written to %1. Choose another folder.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>تعذّرت كتابة ملف PDF في %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Setting the article on pages…</source>
        <extracomment>Button that ends printing</extracomment>
        <translation>جارٍ ترتيب المقال على صفحات…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Nothing was printed.</source>
        <translation>لم يُطبع شيء.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The article could not be printed. Check the printer, or where it was to be saved, and try again.</source>
        <translation>تعذّرت طباعة المقال. تحقّق من الطابعة، أو من مكان الحفظ، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The article was saved to %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>حُفظ المقال في %1.</translation>
    </message>
</context>
<context>
    <name>farthing::ArticleTools</name>
    <message>
        <location filename="../src/gui/articletools.cpp" line="+117"/>
        <source>The whole article was copied as Markdown.</source>
        <translation>نُسخ المقال كله بصيغة Markdown.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The selected part was copied as Markdown.</source>
        <translation>نُسخ الجزء المحدد بصيغة Markdown.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The link was copied: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>نُسخ الرابط: %1</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>The voice of this computer does not answer.</source>
        <translation>صوت هذا الحاسوب لا يستجيب.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>This picture is no longer on this computer.</source>
        <translation>لم تعد هذه الصورة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>farthing::ArticleView</name>
    <message>
        <location filename="../src/gui/articleview.cpp" line="+379"/>
        <source>Open the picture</source>
        <extracomment>In the status bar, while the pointer is over a picture</extracomment>
        <translation>فتح الصورة</translation>
    </message>
</context>
<context>
    <name>farthing::AskModel</name>
    <message>
        <location filename="../src/models/askmodel.cpp" line="+59"/>
        <source>Sent before without an answer; it is paid once at most · %1</source>
        <extracomment>About an act that asks again; %1: when it was decided, &quot;5 min&quot;</extracomment>
        <translation>أُرسل من قبل دون رد؛ يُدفع مرة واحدة على الأكثر · %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Price as before · %1</source>
        <extracomment>About an act that asks again; %1: when it was decided, &quot;5 min&quot;</extracomment>
        <translation>السعر كما كان · %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was %1 · %2</source>
        <extracomment>About an act that asks again. %1: an amount, %2: when it was decided, &quot;5 min&quot;</extracomment>
        <translation>كان السعر %1 · %2</translation>
    </message>
</context>
<context>
    <name>farthing::AskSheet</name>
    <message>
        <location filename="../src/gui/asksheet.cpp" line="+117"/>
        <source>Together they cost more than you have. Take some of the ticks away.</source>
        <translation>كلفتها معًا أكبر مما لديك. ألغِ تحديد بعضها.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>for %1 · %2 after</source>
        <translation>مقابل %1 · يبقى %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>for %1</source>
        <extracomment>On a button that sends several acts; %1: what they cost with its unit</extracomment>
        <translation>مقابل %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Send %Ln</source>
        <extracomment>On a button, before the price: sends so many acts</extracomment>
        <translation>
            <numerusform>لا شيء لإرساله</numerusform>
            <numerusform>إرسال إجراء واحد</numerusform>
            <numerusform>إرسال إجراءين</numerusform>
            <numerusform>إرسال %Ln إجراءات</numerusform>
            <numerusform>إرسال %Ln إجراءً</numerusform>
            <numerusform>إرسال %Ln إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Discard %Ln</source>
        <extracomment>Button: drops so many acts that were never sent</extracomment>
        <translation>
            <numerusform>لا شيء لتجاهله</numerusform>
            <numerusform>تجاهل إجراء واحد</numerusform>
            <numerusform>تجاهل إجراءين</numerusform>
            <numerusform>تجاهل %Ln إجراءات</numerusform>
            <numerusform>تجاهل %Ln إجراءً</numerusform>
            <numerusform>تجاهل %Ln إجراء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::AvatarButton</name>
    <message>
        <location filename="../src/gui/avatarbutton.cpp" line="+100"/>
        <source>Add a picture…</source>
        <extracomment>Line of a menu: opens a window where a picture to comment with is made</extracomment>
        <translation>إضافة صورة…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Remove “%1”…</source>
        <extracomment>Line of a menu; %1: the name of a picture to comment with</extracomment>
        <translation>إزالة «%1»…</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Remove this picture?</source>
        <translation>أتريد إزالة هذه الصورة؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is removed from the platform, and from the comments that show it.</source>
        <extracomment>%1: the name of a picture</extracomment>
        <translation>تُزال «%1» من المنصة ومن التعليقات التي تعرضها.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Remove</source>
        <extracomment>Button of a question</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>farthing::AvatarDialog</name>
    <message>
        <location filename="../src/gui/avatardialog.cpp" line="+39"/>
        <source>Choose a picture, or drop one here.</source>
        <translation>اختر صورة، أو أفلت واحدة هنا.</translation>
    </message>
    <message numerus="yes">
        <location line="+38"/>
        <source>Colour %Ln</source>
        <extracomment>A colour to draw with; %Ln: its number</extracomment>
        <translation>
            <numerusform>اللون %Ln</numerusform>
            <numerusform>اللون %Ln</numerusform>
            <numerusform>اللون %Ln</numerusform>
            <numerusform>اللون %Ln</numerusform>
            <numerusform>اللون %Ln</numerusform>
            <numerusform>اللون %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Fine</source>
        <extracomment>Breadth of a pen</extracomment>
        <translation>رفيع</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Medium</source>
        <extracomment>Breadth of a pen</extracomment>
        <translation>متوسط</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Broad</source>
        <extracomment>Breadth of a pen</extracomment>
        <translation>عريض</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give it a name.</source>
        <translation>امنحها اسمًا.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
</context>
<context>
    <name>farthing::AwayModel</name>
    <message>
        <location filename="../src/models/awaymodel.cpp" line="+18"/>
        <source>Plus is open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>صار Plus متاحًا لك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Likes are open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>صار الإعجاب متاحًا لك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Minus is open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>صار Minus متاحًا لك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislikes are open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>صار عدم الإعجاب متاحًا لك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comments are open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>صار التعليق متاحًا لك</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Publishing is open to you</source>
        <extracomment>Something that a level opens</extracomment>
        <translation>صار النشر متاحًا لك</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a post that is not here</source>
        <extracomment>Stands where a post&apos;s title would, while it is not known</extracomment>
        <translation>منشور غير موجود هنا</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>%1: %2</source>
        <extracomment>A reply to a comment; %1: who wrote it, %2: what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reply to you on “%1”</source>
        <extracomment>%1: a post&apos;s title</extracomment>
        <translation>رد عليك في «%1»</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%Ln like(s)</source>
        <comment>for a comment</comment>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%Ln إعجابات</numerusform>
            <numerusform>%Ln إعجابًا</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln dislike(s)</source>
        <comment>for a comment</comment>
        <translation>
            <numerusform>لا عدم إعجاب</numerusform>
            <numerusform>عدم إعجاب: واحد</numerusform>
            <numerusform>عدم إعجاب: اثنان</numerusform>
            <numerusform>عدم إعجاب: %Ln</numerusform>
            <numerusform>عدم إعجاب: %Ln</numerusform>
            <numerusform>عدم إعجاب: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 and %2</source>
        <extracomment>%1: &quot;2 likes&quot;, %2: &quot;1 dislike&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 for “%2”</source>
        <extracomment>%1: &quot;2 likes&quot;, %2: the beginning of a comment</extracomment>
        <translation>%1 على «%2»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your comment on “%1”</source>
        <extracomment>%1: a post&apos;s title</extracomment>
        <translation>تعليقك على «%1»</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>From others; the platform sums it by day and does not say on which post</source>
        <translation>من آخرين؛ تجمعه المنصة لكل يوم ولا تذكر المنشور المعني</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+13"/>
        <source>You reached LVL %1</source>
        <extracomment>%1: a level; LVL is the platform&apos;s term</extracomment>
        <translation>بلغت LVL %1</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Nothing new opens at this level</source>
        <translation>لا يتيح هذا المستوى شيئًا جديدًا</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Accepted by the platform</source>
        <extracomment>An act that the platform took</extracomment>
        <translation>قبلته المنصة</translation>
    </message>
</context>
<context>
    <name>farthing::AwaySheet</name>
    <message>
        <location filename="../src/gui/awaysheet.cpp" line="+60"/>
        <source>since %1</source>
        <extracomment>Since when a person was away; %1: a date with a time</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are more replies than these.</source>
        <translation>هناك ردود أكثر من هذه.</translation>
    </message>
</context>
<context>
    <name>farthing::BalanceModel</name>
    <message>
        <location filename="../src/models/balancemodel.cpp" line="+192"/>
        <source>Balance at the end of the day: %1.</source>
        <translation>الرصيد في نهاية اليوم: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The balance at the end of the day is not known yet.</source>
        <translation>الرصيد في نهاية اليوم غير معروف بعد.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1. %2 Earned %3, spent %4, %5.</source>
        <extracomment>A day of the statement, read aloud. %1: a date, %2: a sentence about the balance, %3 and %4: amounts with their unit, %5: &quot;3 movements&quot;</extracomment>
        <translation>%1. %2 كسبت %3، وأنفقت %4، %5.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <location line="+36"/>
        <source>%Ln movement(s)</source>
        <comment>of a day</comment>
        <translation>
            <numerusform>لا حركات</numerusform>
            <numerusform>حركة واحدة</numerusform>
            <numerusform>حركتان</numerusform>
            <numerusform>%Ln حركات</numerusform>
            <numerusform>%Ln حركة</numerusform>
            <numerusform>%Ln حركة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::BalancePointWords</name>
    <message>
        <location filename="../src/models/balancepoints.cpp" line="+61"/>
        <source>%1. Balance %2, earned %3, spent %4.</source>
        <extracomment>A point of the chart, read aloud. %1: a date, %2 to %4: amounts with their unit</extracomment>
        <translation>%1. الرصيد %2، كسبت %3، وأنفقت %4.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Balance %1</source>
        <extracomment>Above the chart; %1: an amount</extracomment>
        <translation>الرصيد %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Earned %1</source>
        <extracomment>Above the chart; %1: an amount</extracomment>
        <translation>كسبت %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Spent %1</source>
        <extracomment>Above the chart; %1: an amount</extracomment>
        <translation>أنفقت %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>From %1 to %2 the balance goes from %3 to %4. Its lowest is %5, its highest %6.</source>
        <extracomment>What a chart shows, read aloud. %1 and %2: dates, %3 to %6: amounts with their unit</extracomment>
        <translation>بين %1 و%2 ينتقل الرصيد من %3 إلى %4. أدناه %5 وأعلاه %6.</translation>
    </message>
</context>
<context>
    <name>farthing::BalanceWindow</name>
    <message>
        <location filename="../src/gui/balancewindow.cpp" line="+61"/>
        <source>30 days</source>
        <extracomment>Period of a chart</extracomment>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>90 days</source>
        <extracomment>Period of a chart</extracomment>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A year</source>
        <extracomment>Period of a chart</extracomment>
        <translation>سنة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All</source>
        <extracomment>Period of a chart: since the first movement</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>The platform has not told your account yet.</source>
        <translation>لم ترسل المنصة بيانات حسابك بعد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reported by the platform, %1</source>
        <translation>بحسب المنصة، %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reported by the platform</source>
        <translation>بحسب المنصة</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%Ln movement(s) explain it, to the last wei.</source>
        <comment>of money</comment>
        <translation>
            <numerusform>لا حركات، ولا شيء يحتاج إلى تفسير.</numerusform>
            <numerusform>تفسّره حركة واحدة حتى آخر wei.</numerusform>
            <numerusform>تفسّره حركتان حتى آخر wei.</numerusform>
            <numerusform>تفسّره %Ln حركات حتى آخر wei.</numerusform>
            <numerusform>تفسّره %Ln حركة حتى آخر wei.</numerusform>
            <numerusform>تفسّره %Ln حركة حتى آخر wei.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The statement is still being fetched. What is here does not explain the balance yet.</source>
        <translation>جلب كشف الحساب جارٍ. ما هو هنا لا يفسّر الرصيد بعد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not all movements are here. They come when the platform can be reached, and until then what is here does not explain the balance.</source>
        <translation>ليست كل الحركات هنا. تصل حين يمكن الوصول إلى المنصة، وحتى ذلك الحين لا يفسّر ما هو هنا الرصيد.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Unexplained: %1, which is %2 wei. No movement accounts for it, although the whole statement was read.</source>
        <extracomment>%1: an amount with its sign and unit, %2: the same in wei, digits only</extracomment>
        <translation>بلا تفسير: ⁦%1⁩، أي ⁦%2 wei⁩. لا تفسّره أي حركة، مع أن كشف الحساب قُرئ كاملًا.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No money has moved yet. The chart begins with the first movement.</source>
        <translation>لا حركة مالية بعد. يبدأ الرسم البياني مع أول حركة.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The chart is drawn when the whole statement is here.</source>
        <translation>يُرسم الرسم البياني حين يكتمل كشف الحساب هنا.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No money has moved yet. What you earn and spend is listed here.</source>
        <translation>لا حركة مالية بعد. يُدرج هنا ما تكسبه وما تنفقه.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>from %1 back</source>
        <extracomment>Beside the title of the statement: it begins there; %1: a date</extracomment>
        <translation>من %1 رجوعًا</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No money had moved yet on %1.</source>
        <translation>لم تكن هناك حركة مالية بعد في %1.</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Balance in Twei by UTC day, %1 to %2</source>
        <extracomment>Title of a picture of the chart; %1 and %2: dates</extracomment>
        <translation>الرصيد بوحدة Twei لكل يوم بتوقيت UTC، من %1 إلى %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Save a picture of the chart</source>
        <translation>حفظ صورة للرسم البياني</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File name:</source>
        <extracomment>Beside a field of a file dialog</extracomment>
        <translation>اسم الملف:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Form:</source>
        <extracomment>Beside a field of a file dialog: the form of the file</extracomment>
        <translation>الصيغة:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 pictures (%2)</source>
        <extracomment>Kind of file in a file dialog; %1: SVG or PNG, %2: &quot;*.svg&quot;</extracomment>
        <translation>صور %1 (%2)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Farthing balance</source>
        <extracomment>Name of a file, without its ending</extracomment>
        <translation>رصيد Farthing</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The picture is in %1.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>الصورة في %1.</translation>
    </message>
</context>
<context>
    <name>farthing::BalanceWindows</name>
    <message>
        <location filename="../src/gui/balancewindows.cpp" line="+96"/>
        <source>That post is not here: it was removed, or it has not arrived yet.</source>
        <translation>هذا المنشور ليس هنا: إما أُزيل وإما لم يصل بعد.</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Show mine</source>
        <extracomment>Button: the list of the person&apos;s own posts and of those with own comments</extracomment>
        <translation>إظهار ما يخصّني</translation>
    </message>
</context>
<context>
    <name>farthing::BlockWriter</name>
    <message>
        <location filename="../src/reading/blockwriter.cpp" line="+185"/>
        <source>This text has more parts than a page can hold. Its words go on without their form.</source>
        <translation>في هذا النص أجزاء أكثر مما تتسع له صفحة. تستمر كلماته بلا تنسيق.</translation>
    </message>
    <message>
        <location filename="../src/reading/listwriter.cpp" line="+96"/>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
</context>
<context>
    <name>farthing::ChartPicture</name>
    <message>
        <location filename="../src/gui/chartpicture.cpp" line="+91"/>
        <source>The picture %1 cannot be written. Choose another folder.</source>
        <extracomment>%1: a file</extracomment>
        <translation>تتعذّر كتابة الصورة %1. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>farthing::CommandListModel</name>
    <message>
        <location filename="../src/gui/commandlistmodel.cpp" line="+91"/>
        <location line="+4"/>
        <source>chosen</source>
        <extracomment>Of a command that is a choice, and is chosen</extracomment>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>farthing::CommandPanel</name>
    <message>
        <location filename="../src/gui/commandpanel.cpp" line="+25"/>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No command has all of these words.</source>
        <translation>لا أمر فيه كل هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>farthing::CommentActions</name>
    <message>
        <location filename="../src/gui/commentactions.cpp" line="+46"/>
        <source>Take back the like</source>
        <extracomment>What to do with a comment</extracomment>
        <translation>سحب الإعجاب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Take back the dislike</source>
        <extracomment>What to do with a comment</extracomment>
        <translation>سحب عدم الإعجاب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dislike</source>
        <translation>عدم إعجاب</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reply</source>
        <extracomment>What to do with a comment</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove…</source>
        <extracomment>What to do with one&apos;s own comment</extracomment>
        <translation>إزالة…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Undo</source>
        <extracomment>Take back what was not sent yet</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Edit</source>
        <extracomment>Make the text of a comment that was not sent a draft again</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Discard</source>
        <extracomment>Drop what was refused</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show this comment</source>
        <extracomment>Show a comment although its author is muted</extracomment>
        <translation>إظهار هذا التعليق</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1: %2</source>
        <extracomment>%1: what to do with a comment, %2: what it costs, or why it cannot be done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This comment was removed.</source>
        <translation>أُزيل هذا التعليق.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This comment was not sent yet.</source>
        <translation>لم يُرسل هذا التعليق بعد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only your own comments can be removed.</source>
        <translation>لا يمكن إزالة سوى تعليقاتك.</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Remove this comment?</source>
        <translation>أتريد إزالة هذا التعليق؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your comment is removed for everybody. What it cost does not come back.</source>
        <translation>يُزال تعليقك لدى الجميع، ولا تُستردّ كلفته.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 · %2</source>
        <extracomment>A line of a menu. %1: what to do with a comment, %2: what it costs, or why it cannot be done</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Quote</source>
        <extracomment>In the menu of a comment: begins an answer with its words</extracomment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy link to this comment</source>
        <translation>نسخ رابط هذا التعليق</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Write a note…</source>
        <extracomment>In the menu of a comment: opens a field for what the person wants to remember of it</extracomment>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Your note…</source>
        <translation>ملاحظتك…</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Open link: %1</source>
        <extracomment>In the menu of a comment: opens a link in it. %1: where it leads</extracomment>
        <translation>فتح الرابط: %1</translation>
    </message>
</context>
<context>
    <name>farthing::CommentDelegate</name>
    <message>
        <location filename="../src/gui/commentdelegate.cpp" line="+43"/>
        <location line="+141"/>
        <source>Show</source>
        <extracomment>A small button beside a comment that is hidden because its author is muted</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <location line="-134"/>
        <source>Reply</source>
        <extracomment>A small button under a comment</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Remove</source>
        <extracomment>A small button under one&apos;s own comment</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Undo</source>
        <extracomment>A small button under a comment that waits to be sent</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Edit</source>
        <extracomment>A small button under a comment that was refused: its text becomes a draft again</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Discard</source>
        <extracomment>A small button under a comment that was refused: drop it</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location line="+167"/>
        <source>Hide this thread</source>
        <translation>إخفاء هذه السلسلة</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>you</source>
        <extracomment>Beside the name over a comment that is new since the last visit</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>new</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>farthing::CommentWords</name>
    <message>
        <location filename="../src/models/commentwords.cpp" line="+8"/>
        <source>This comment is damaged on this computer. It comes once more from the platform at the next start.</source>
        <translation>هذا التعليق تالف على هذا الحاسوب. سيصل من جديد من المنصة عند التشغيل التالي.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This comment was removed.</source>
        <translation>أُزيل هذا التعليق.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Muted: %1</source>
        <extracomment>In place of a comment; %1: the name of a person whose comments are not shown unasked</extracomment>
        <translation>مكتوم: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Your note: %1</source>
        <extracomment>Below a comment; %1: what the person wrote to it for themselves</extracomment>
        <translation>ملاحظتك: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln reply(s)</source>
        <comment>under a comment</comment>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%Ln ردود</numerusform>
            <numerusform>%Ln ردًّا</numerusform>
            <numerusform>%Ln رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Show %Ln reply(s)</source>
        <comment>a thread</comment>
        <translation>
            <numerusform>لا ردود لإظهارها</numerusform>
            <numerusform>إظهار رد واحد</numerusform>
            <numerusform>إظهار ردّين</numerusform>
            <numerusform>إظهار %Ln ردود</numerusform>
            <numerusform>إظهار %Ln ردًّا</numerusform>
            <numerusform>إظهار %Ln رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Hide %Ln reply(s)</source>
        <comment>a thread</comment>
        <translation>
            <numerusform>لا ردود لإخفائها</numerusform>
            <numerusform>إخفاء رد واحد</numerusform>
            <numerusform>إخفاء ردّين</numerusform>
            <numerusform>إخفاء %Ln ردود</numerusform>
            <numerusform>إخفاء %Ln ردًّا</numerusform>
            <numerusform>إخفاء %Ln رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln like(s)</source>
        <comment>on a comment</comment>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%Ln إعجابات</numerusform>
            <numerusform>%Ln إعجابًا</numerusform>
            <numerusform>%Ln إعجاب</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, %2.</source>
        <extracomment>Spoken of a comment; %1: &quot;3 likes&quot;, %2: &quot;1 dislike&quot;</extracomment>
        <translation>%1، %2.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln dislike(s)</source>
        <comment>on a comment</comment>
        <translation>
            <numerusform>لا عدم إعجاب</numerusform>
            <numerusform>عدم إعجاب: واحد</numerusform>
            <numerusform>عدم إعجاب: اثنان</numerusform>
            <numerusform>عدم إعجاب: %Ln</numerusform>
            <numerusform>عدم إعجاب: %Ln</numerusform>
            <numerusform>عدم إعجاب: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You like it.</source>
        <translation>أعجبك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You dislike it.</source>
        <translation>لم يعجبك.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1, your own</source>
        <extracomment>%1: the person&apos;s own name, before the own comment</extracomment>
        <translation>%1، تعليقك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, new</source>
        <extracomment>%1: a name, before a comment that is new since the last visit</extracomment>
        <translation>%1، جديد</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, reply at depth %2</source>
        <extracomment>%1: a name, %2: how deep in a thread</extracomment>
        <translation>%1، رد في المستوى %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1, hidden.</source>
        <extracomment>Spoken of a comment whose thread is folded; %1: &quot;3 replies&quot;</extracomment>
        <translation>%1، مخفية.</translation>
    </message>
</context>
<context>
    <name>farthing::CommentsPanel</name>
    <message>
        <location filename="../src/gui/commentspanel.cpp" line="+116"/>
        <source>Like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dislike</source>
        <translation>عدم إعجاب</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hide the replies, or go to what it answers</source>
        <translation>إخفاء الردود، أو الانتقال إلى ما يرد عليه</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Show the replies</source>
        <translation>إظهار الردود</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+145"/>
        <source>Hide the whole thread</source>
        <translation>إخفاء السلسلة كلها</translation>
    </message>
    <message>
        <location line="-141"/>
        <source>Previous thread</source>
        <translation>السلسلة السابقة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next thread</source>
        <translation>السلسلة التالية</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next new comment</source>
        <translation>التعليق الجديد التالي</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>No comment is chosen.</source>
        <translation>لم يُحدَّد أي تعليق.</translation>
    </message>
    <message numerus="yes">
        <location line="+106"/>
        <location line="+3"/>
        <source>%Ln Comment(s)</source>
        <comment>header of the list</comment>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · %2</source>
        <extracomment>Header of the list of comments. %1: &quot;6 Comments&quot;, %2: &quot;2 new&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln new</source>
        <comment>comments since the last visit</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No comments yet. Yours would be the first.</source>
        <translation>لا تعليقات بعد. تعليقك سيكون الأول.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open a post to see what is said about it.</source>
        <translation>افتح منشورًا لترى ما قيل عنه.</translation>
    </message>
</context>
<context>
    <name>farthing::Composer</name>
    <message>
        <location filename="../src/gui/composer.cpp" line="+162"/>
        <source>Reply</source>
        <extracomment>Over the field for a comment; %1: the name of whom it answers</extracomment>
        <translation>رد</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reply to %1</source>
        <translation>رد على %1</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>%1 · %2 after</source>
        <extracomment>On a button, after its name. %1: the price, %2: the balance after it</extracomment>
        <translation>%1 · يبقى %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Send</source>
        <extracomment>On a button, before the price: sends a comment</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not taken: %1 Your text is back.</source>
        <extracomment>%1: why a comment was refused, a sentence</extracomment>
        <translation>لم يُقبل: %1 أُعيد إليك نصك.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 Your draft is kept.</source>
        <extracomment>%1: why a comment cannot be sent now, a sentence</extracomment>
        <translation>%1 مسودتك محفوظة.</translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%Ln character(s) too many</source>
        <comment>of a comment</comment>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%Ln أحرف زائدة</numerusform>
            <numerusform>%Ln حرفًا زائدًا</numerusform>
            <numerusform>%Ln حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln character(s) left</source>
        <comment>of a comment</comment>
        <translation>
            <numerusform>لم تتبقَّ أحرف</numerusform>
            <numerusform>تبقّى حرف واحد</numerusform>
            <numerusform>تبقّى حرفان</numerusform>
            <numerusform>تبقّت %Ln أحرف</numerusform>
            <numerusform>تبقّى %Ln حرفًا</numerusform>
            <numerusform>تبقّى %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>can earn %1</source>
        <extracomment>What a comment may earn; %1: an amount</extracomment>
        <translation>قد تكسب %1</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Another comment is being written here. Send or clear it first.</source>
        <translation>يُكتب هنا تعليق آخر. أرسله أو امسحه أولًا.</translation>
    </message>
</context>
<context>
    <name>farthing::DaemonCommandLine</name>
    <message>
        <location filename="../src/app/farthingdcommandline.cpp" line="+21"/>
        <source>%1 “farthingd --help” shows how it is called.</source>
        <extracomment>%1 is a sentence that says what is wrong with the command line</extracomment>
        <translation>%1 يبيّن الأمر «farthingd --help» طريقة الاستدعاء.</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>“%1” is one word too many.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>الكلمة «%1» زائدة.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is missing.</source>
        <extracomment>%1 is what is missing: DIR, NAME, ID</extracomment>
        <translation>ينقص %1.</translation>
    </message>
    <message>
        <location line="-52"/>
        <source>farthingd: a platform for read-to-earn news.

  farthingd serve   --database DATABASE [--listen 127.0.0.1:8480] [--rules FILE] [--name HOST[,HOST]]
                    [--proxy ADDRESS[,ADDRESS]]
      serve readers over HTTP until it is stopped
  farthingd import  --database DATABASE DIR
      publish a folder of Markdown files as posts
  farthingd account --database DATABASE add NAME [--level N] [--grant TWEI]
      make an account, or a new token for one, and print the token
  farthingd remove  --database DATABASE post|comment|account ID
      take content down, with a log entry
  farthingd audit   --database DATABASE
      prove the books; exit status 1 and a line for each violation

DATABASE is an SQLite file, or a PostgreSQL database that any number of farthingd may share:
postgresql://user@host:port/name. A password is best left to libpq&apos;s password file.

Behind a proxy, --name says by which names readers call the platform, and --proxy from which
addresses or networks (10.0.0.0/8) the proxy asks: its X-Forwarded-For is believed, and each
of its clients has a limit of requests of its own, also where the proxy is on this computer.
</source>
        <translation>farthingd: منصة لأخبار «اقرأ واكسب».

  farthingd serve   --database DATABASE [--listen 127.0.0.1:8480] [--rules FILE] [--name HOST[,HOST]]
                    [--proxy ADDRESS[,ADDRESS]]
      خدمة القرّاء عبر HTTP حتى الإيقاف
  farthingd import  --database DATABASE DIR
      نشر مجلد من ملفات Markdown كمنشورات
  farthingd account --database DATABASE add NAME [--level N] [--grant TWEI]
      إنشاء حساب، أو رمز جديد لحساب قائم، وطباعة الرمز
  farthingd remove  --database DATABASE post|comment|account ID
      إزالة محتوى مع قيد في السجل
  farthingd audit   --database DATABASE
      التحقق من الدفاتر؛ حالة الخروج 1 وسطر لكل مخالفة

‏DATABASE ملف SQLite، أو قاعدة بيانات PostgreSQL يمكن أن يتشاركها أي عدد من farthingd:
postgresql://user@host:port/name. ويُفضَّل أن تبقى كلمة المرور في ملف كلمات مرور libpq.

خلف وكيل، يحدد ‎--name الأسماء التي يطلب بها القرّاء المنصة، ويحدد ‎--proxy العناوين أو الشبكات
(10.0.0.0/8) التي يسأل منها الوكيل: تُصدَّق ترويسته X-Forwarded-For، ولكل عميل من عملائه
حد خاص به للطلبات، حتى إن كان الوكيل على هذا الحاسوب.
</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>The database is missing: name its file, or its server, with --database.</source>
        <translation>قاعدة البيانات غير محددة: اذكر ملفها أو خادمها بالخيار ‎--database.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” is not the address of a proxy, such as 127.0.0.1 or 10.0.0.0/8.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» ليس عنوان وكيل مثل 127.0.0.1 أو 10.0.0.0/8.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>“%1” is not an address to listen on, such as 127.0.0.1:8480.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» ليس عنوانًا للاستماع مثل 127.0.0.1:8480.</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>An account can be added, but not “%1”.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>يمكن إضافة حساب (account)، لا «%1».</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>“%1” is not a level from 1 to 1000.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» ليس مستوى من 1 إلى 1000.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” is not an amount of Twei such as 10 or 0.25.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» ليس مبلغًا من Twei مثل 10 أو 0.25.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>A post, a comment or an account can be removed, but not “%1”.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>يمكن إزالة منشور (post) أو تعليق (comment) أو حساب (account)، لا «%1».</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>farthingd wants a command: serve, import, account, remove or audit.</source>
        <translation>يحتاج farthingd إلى أمر: serve أو import أو account أو remove أو audit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no command “%1”.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
</context>
<context>
    <name>farthing::DaemonCommands</name>
    <message>
        <location filename="../src/app/farthingdcommands.cpp" line="+36"/>
        <source>There is no database %1. “farthingd account” or “farthingd import” makes one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>لا توجد قاعدة بيانات %1. ينشئها الأمر «farthingd account» أو «farthingd import».</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The file %1 cannot be read (%2).</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>تتعذّر قراءة الملف %1 (%2).</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>There is no folder %1 to import from.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>لا يوجد مجلد %1 للاستيراد منه.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 the reason why it was refused</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 published, %2 edited, %3 unchanged, %4 refused</source>
        <extracomment>The numbers of posts: published, edited, unchanged, refused</extracomment>
        <translation>نُشر %1، عُدّل %2، لم يتغيّر %3، رُفض %4</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Removed %1.</source>
        <extracomment>%1 is the id of a post, a comment or an account</extracomment>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The books hold.</source>
        <translation>الدفاتر سليمة.</translation>
    </message>
</context>
<context>
    <name>farthing::DifferenceDocument</name>
    <message numerus="yes">
        <location filename="../src/gui/differencedocument.cpp" line="+46"/>
        <source>%Ln paragraph(s) changed</source>
        <translation>
            <numerusform>لم تتغيّر أي فقرة</numerusform>
            <numerusform>تغيّرت فقرة واحدة</numerusform>
            <numerusform>تغيّرت فقرتان</numerusform>
            <numerusform>تغيّرت %Ln فقرات</numerusform>
            <numerusform>تغيّرت %Ln فقرة</numerusform>
            <numerusform>تغيّرت %Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln paragraph(s) added</source>
        <translation>
            <numerusform>لم تُضَف أي فقرة</numerusform>
            <numerusform>أُضيفت فقرة واحدة</numerusform>
            <numerusform>أُضيفت فقرتان</numerusform>
            <numerusform>أُضيفت %Ln فقرات</numerusform>
            <numerusform>أُضيفت %Ln فقرة</numerusform>
            <numerusform>أُضيفت %Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln paragraph(s) removed</source>
        <translation>
            <numerusform>لم تُزَل أي فقرة</numerusform>
            <numerusform>أُزيلت فقرة واحدة</numerusform>
            <numerusform>أُزيلت فقرتان</numerusform>
            <numerusform>أُزيلت %Ln فقرات</numerusform>
            <numerusform>أُزيلت %Ln فقرة</numerusform>
            <numerusform>أُزيلت %Ln فقرة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The words are the same.</source>
        <translation>الكلمات هي نفسها.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Added</source>
        <extracomment>Above a paragraph that was added to an article</extracomment>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Removed</source>
        <extracomment>Above a paragraph that was removed from an article</extracomment>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>removed “%1”</source>
        <extracomment>Above a changed paragraph; %1: the words that went</extracomment>
        <translation>أُزيل «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>added “%1”</source>
        <translation>أُضيف «%1»</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln more</source>
        <comment>changes in a paragraph</comment>
        <translation>
            <numerusform>لا تغييرات أخرى</numerusform>
            <numerusform>تغيير آخر</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>%Ln تغييرات أخرى</numerusform>
            <numerusform>%Ln تغييرًا آخر</numerusform>
            <numerusform>%Ln تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only blanks changed</source>
        <extracomment>Above a changed paragraph; %1: what was removed and added</extracomment>
        <translation>لم تتغيّر سوى المسافات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changed: %1</source>
        <translation>التغيير: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+74"/>
        <source>%Ln paragraph(s) unchanged</source>
        <translation>
            <numerusform>لا فقرات دون تغيير</numerusform>
            <numerusform>فقرة واحدة دون تغيير</numerusform>
            <numerusform>فقرتان دون تغيير</numerusform>
            <numerusform>%Ln فقرات دون تغيير</numerusform>
            <numerusform>%Ln فقرة دون تغيير</numerusform>
            <numerusform>%Ln فقرة دون تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::DifferenceView</name>
    <message>
        <location filename="../src/gui/differenceview.cpp" line="+63"/>
        <source>What changed since %1</source>
        <extracomment>Above a comparison; %1: a date</extracomment>
        <translation>ما تغيّر منذ %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What changed since you read it</source>
        <translation>ما تغيّر منذ أن قرأته</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
</context>
<context>
    <name>farthing::DiscussionBar</name>
    <message>
        <location filename="../src/gui/discussionbar.cpp" line="+31"/>
        <source>Order of the comments</source>
        <translation>ترتيب التعليقات</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Oldest first</source>
        <extracomment>Order of comments</extracomment>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most liked first</source>
        <extracomment>Order of comments</extracomment>
        <translation>الأكثر إعجابًا أولًا</translation>
    </message>
</context>
<context>
    <name>farthing::DockTitle</name>
    <message>
        <location filename="../src/gui/docktitle.cpp" line="+25"/>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Put back into the window</source>
        <translation>إعادة إلى النافذة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make a window of its own</source>
        <translation>فصل في نافذة مستقلة</translation>
    </message>
</context>
<context>
    <name>farthing::Docks</name>
    <message>
        <location filename="../src/gui/docks.cpp" line="+53"/>
        <source>Posts</source>
        <extracomment>Name of the panel with the list of posts</extracomment>
        <translation>المنشورات</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Comment-to-Earn</source>
        <translation>علّق واكسب</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Earnings</source>
        <extracomment>Name of the panel with profit and loss of a post, and the account</extracomment>
        <translation>الأرباح</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Activity</source>
        <extracomment>Name of the panel with what was sent and what waits</extracomment>
        <translation>النشاط</translation>
    </message>
</context>
<context>
    <name>farthing::DraftsMenu</name>
    <message>
        <location filename="../src/gui/draftsmenu.cpp" line="+38"/>
        <source>Without a headline</source>
        <extracomment>Stands for the headline of a draft that has none yet</extracomment>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Changes to %1 · %2</source>
        <translation>تغييرات على %1 · %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 · %2</source>
        <extracomment>A draft in a menu. %1: its headline, %2: when it was saved</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>New draft</source>
        <extracomment>Line of a menu: begins another draft</extracomment>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nothing else is being written.</source>
        <translation>لا شيء آخر قيد الكتابة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delete this draft…</source>
        <translation>حذف هذه المسودة…</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Delete this draft?</source>
        <translation>أتريد حذف هذه المسودة؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The changes are deleted. The published post stays as it is.</source>
        <translation>تُحذف التغييرات، ويبقى المنشور كما نُشر.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you wrote is deleted from this computer. It is nowhere else.</source>
        <translation>يُحذف ما كتبته من هذا الحاسوب، ولا نسخة منه في مكان آخر.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Delete</source>
        <extracomment>Button of a question</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>farthing::DuplicateWarning</name>
    <message>
        <location filename="../src/gui/duplicatewarning.cpp" line="+95"/>
        <source>You bought one a moment ago.</source>
        <extracomment>A report on this post</extracomment>
        <translation>اشتريت تقريرًا قبل لحظات.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You bought one %1 ago.</source>
        <extracomment>A report on this post. %1: a span of time, &quot;12 min&quot;</extracomment>
        <translation>اشتريت تقريرًا قبل %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You bought one on %1.</source>
        <extracomment>A report on this post. %1: date and time</extracomment>
        <translation>اشتريت تقريرًا في %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 As far as is known here, nothing of yours has moved since: another would only add its own price.</source>
        <extracomment>%1: &quot;You bought one 12 min ago.&quot;</extracomment>
        <translation>%1 بحسب المعروف هنا لم يتحرك لك شيء منذئذٍ: لن يضيف تقرير آخر سوى سعره.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 Nothing that is known here has moved on this post since. What others caused only a report tells.</source>
        <extracomment>%1: &quot;You bought one 12 min ago.&quot;</extracomment>
        <translation>%1 لم تُعرف هنا أي حركة على هذا المنشور منذئذٍ. أما ما سبّبه آخرون فلا يبيّنه إلا تقرير.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 What you did here since then is in your statement, free of charge. What others caused only a report tells.</source>
        <extracomment>%1: &quot;You bought one 12 min ago.&quot;</extracomment>
        <translation>%1 ما فعلته هنا منذئذٍ تجده في كشف حسابك مجانًا. أما ما سبّبه آخرون فلا يبيّنه إلا تقرير.</translation>
    </message>
</context>
<context>
    <name>farthing::EarningsPanel</name>
    <message>
        <location filename="../src/gui/earningspanel.cpp" line="+48"/>
        <source>Post Profit and Loss</source>
        <extracomment>A tab: what the open post earned and cost</extracomment>
        <translation>أرباح المنشور وخسائره</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Account</source>
        <extracomment>A tab: the account with its statement</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>Bought at %1. It holds your entries on this post up to number %2.</source>
        <extracomment>Where the figures of a report come from. %1: date and time, %2: a number</extracomment>
        <translation>اشتُري في %1. يشمل قيودك على هذا المنشور حتى الرقم %2.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>no report bought</source>
        <extracomment>In place of which report the figures come from</extracomment>
        <translation>لم يُشترَ تقرير</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>report of today, %1</source>
        <extracomment>Which report the figures come from; %1: a time of day</extracomment>
        <translation>تقرير اليوم، %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>report of %1</source>
        <extracomment>Which report the figures come from; %1: date and time</extracomment>
        <translation>تقرير %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Price for report instance: %1</source>
        <extracomment>What a report costs; %1: an amount with its unit. Keep the platform&apos;s terms</extracomment>
        <translation>سعر نسخة التقرير: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 · %2 after</source>
        <extracomment>On a button, after its name; %1: the price, %2: the balance after it</extracomment>
        <translation>%1 · يبقى %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Buy anyway</source>
        <translation>شراء رغم ذلك</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Buy a report for %1 anyway</source>
        <extracomment>What a button does, for a screen reader. %1: an amount with its unit</extracomment>
        <translation>شراء تقرير بسعر %1 رغم ذلك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1. %2 Press twice to buy.</source>
        <extracomment>What a button costs and why one might not press it. %1: &quot;1 · 23.35 after&quot;, %2: sentences</extracomment>
        <translation>%1. %2 اضغط مرتين للشراء.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1 %2</source>
        <extracomment>Two sentences: where the purchase of a report stands, and which limit is in its way</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="-47"/>
        <source>Buy</source>
        <translation>شراء</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Buy a report for %1</source>
        <extracomment>What a button does, for a screen reader. %1: an amount with its unit</extracomment>
        <translation>شراء تقرير بسعر %1</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Report: %1</source>
        <extracomment>Where the purchase of a report stands; %1: &quot;waiting to be sent&quot;</extracomment>
        <translation>التقرير: %1</translation>
    </message>
</context>
<context>
    <name>farthing::ExportDialog</name>
    <message>
        <location filename="../src/gui/exportdialog.cpp" line="+50"/>
        <source>All movements</source>
        <extracomment>Period of a statement</extracomment>
        <translation>كل الحركات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This month, %1</source>
        <extracomment>Period of a statement; %1: a month and its year</extracomment>
        <translation>هذا الشهر، %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Last month, %1</source>
        <extracomment>Period of a statement; %1: a month and its year</extracomment>
        <translation>الشهر الماضي، %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Year %1</source>
        <extracomment>Period of a statement; %1: a year</extracomment>
        <translation>سنة %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>CSV, for spreadsheets</source>
        <extracomment>Form of a file</extracomment>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>JSON, for programs</source>
        <extracomment>Form of a file</extracomment>
        <translation>JSON، للبرامج</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>PDF, to print and keep</source>
        <extracomment>Form of a file</extracomment>
        <translation>PDF، للطباعة والحفظ</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Opens with the right amounts in every country. Exact figures stand beside them as text, each behind an apostrophe, as does what a spreadsheet would take for a formula.</source>
        <translation>يُفتح بالمبالغ الصحيحة في كل بلد. وبجانبها الأرقام الدقيقة نصًّا، كلٌّ منها بعد فاصلة عليا، وكذلك كل ما قد يظنّه جدول البيانات صيغة حسابية.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Every movement with its exact amounts in Twei and in wei, and the balances before and after.</source>
        <translation>كل حركة بمبالغها الدقيقة بوحدة Twei ووحدة wei، والرصيدان قبلها وبعدها.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>With opening and closing balance. More than %Ln movement(s) are summed by day and line.</source>
        <comment>in a PDF</comment>
        <translation>
            <numerusform>مع الرصيدين الافتتاحي والختامي. تُجمع الحركات لكل يوم وبند.</numerusform>
            <numerusform>مع الرصيدين الافتتاحي والختامي. ما زاد على حركة واحدة يُجمع لكل يوم وبند.</numerusform>
            <numerusform>مع الرصيدين الافتتاحي والختامي. ما زاد على حركتين يُجمع لكل يوم وبند.</numerusform>
            <numerusform>مع الرصيدين الافتتاحي والختامي. ما زاد على %Ln حركات يُجمع لكل يوم وبند.</numerusform>
            <numerusform>مع الرصيدين الافتتاحي والختامي. ما زاد على %Ln حركة يُجمع لكل يوم وبند.</numerusform>
            <numerusform>مع الرصيدين الافتتاحي والختامي. ما زاد على %Ln حركة يُجمع لكل يوم وبند.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 Days, months and years begin at midnight UTC.</source>
        <extracomment>Two sentences: %1 is what is in the file; the other one is about the period that was chosen</extracomment>
        <translation>%1 تبدأ الأيام والشهور والسنوات عند منتصف الليل بتوقيت UTC.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Stop</source>
        <extracomment>Button: stops the export</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Farthing statement</source>
        <extracomment>Name of a file, without its ending</extracomment>
        <translation>كشف حساب Farthing</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 files (%2)</source>
        <extracomment>Kind of file in a file dialog; %1: CSV, JSON or PDF, %2: &quot;*.csv&quot;</extracomment>
        <translation>ملفات %1 (%2)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Export statement</source>
        <translation>تصدير كشف الحساب</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>File name:</source>
        <extracomment>Beside a field of a file dialog</extracomment>
        <translation>اسم الملف:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Form:</source>
        <extracomment>Beside a field of a file dialog: the form of the file</extracomment>
        <translation>الصيغة:</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Stopped. No file was written.</source>
        <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>farthing::FolderDialog</name>
    <message>
        <location filename="../src/gui/folderdialog.cpp" line="+27"/>
        <source>Choose</source>
        <extracomment>Button of a folder dialog</extracomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <extracomment>Button of a folder dialog</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Folder:</source>
        <extracomment>Beside a field of a folder dialog</extracomment>
        <translation>المجلد:</translation>
    </message>
</context>
<context>
    <name>farthing::Format</name>
    <message>
        <location filename="../src/core/format.cpp" line="+73"/>
        <source>This is not an amount. Write it like %1.</source>
        <extracomment>%1 is an amount as it is written here: &quot;0.25&quot;</extracomment>
        <translation>هذا ليس مبلغًا. اكتبه هكذا: %1.</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>%1 %2</source>
        <extracomment>An amount and its unit: &quot;24.35 Twei&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>MMMM yyyy</source>
        <extracomment>A month of a year as a QDate pattern: &quot;October 2025&quot;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1, %2</source>
        <extracomment>A date and a time of day: &quot;2 October 2025, 14:05&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>now</source>
        <extracomment>The age of a post: it has only just appeared</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 h</source>
        <extracomment>The age of a post in whole hours, short</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>yesterday</source>
        <extracomment>The age of a post</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>d MMM</source>
        <extracomment>A day of this year as a QDate pattern, short: &quot;2 Oct&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year as a QDate pattern, short: &quot;2 Oct 2024&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location line="+60"/>
        <location line="+10"/>
        <source>%1 min</source>
        <extracomment>Time to read a post, short
----------
A span of minutes, short</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>%1 s</source>
        <extracomment>A span of seconds, short</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 h %2 min</source>
        <extracomment>A span of hours and minutes, short: &quot;5 h 12 min&quot;</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln day(s)</source>
        <comment>a span of whole days</comment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::HealthNotices</name>
    <message>
        <location filename="../src/gui/healthnotices.cpp" line="+24"/>
        <source>What is yours on this computer was damaged; it is back as of %1, with everything newer that could still be read.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>تلف ما يخصّك على هذا الحاسوب؛ استُعيد كما كان في %1، مع كل ما هو أحدث وأمكنت قراءته.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What is yours on this computer was damaged, and there was no backup yet; everything that could still be read is here.</source>
        <translation>تلف ما يخصّك على هذا الحاسوب، ولم تكن هناك نسخة احتياطية بعد؛ كل ما أمكنت قراءته موجود هنا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The last things that you did before Farthing ended were damaged on the disk, and some may be missing.</source>
        <translation>تلف على القرص آخر ما فعلته قبل إنهاء Farthing، وقد ينقص بعضه.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The articles kept on this computer were damaged and are fetched again; nothing of yours is lost.</source>
        <translation>تلفت المقالات المحفوظة على هذا الحاسوب ويُعاد جلبها؛ لم يُفقد شيء مما يخصّك.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Show activity</source>
        <extracomment>Button: opens the list of what was decided and what became of it</extracomment>
        <translation>إظهار النشاط</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Something of yours on this computer is damaged. Close Farthing and start it again: it is put back from the backup.</source>
        <translation>شيء مما يخصّك على هذا الحاسوب تالف. أغلق Farthing وشغّله من جديد: يُستعاد من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Articles kept on this computer are damaged. Close Farthing and start it again: they are fetched anew, and nothing of yours is lost.</source>
        <translation>المقالات المحفوظة على هذا الحاسوب تالفة. أغلق Farthing وشغّله من جديد: تُجلب من جديد، ولا يُفقد شيء مما يخصّك.</translation>
    </message>
</context>
<context>
    <name>farthing::HelpDialogs</name>
    <message>
        <location filename="../src/gui/helpdialogs.cpp" line="+43"/>
        <source>Close</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>About Farthing</source>
        <translation>حول Farthing</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Farthing %1</source>
        <extracomment>%1: a version, &quot;0.1.0&quot;</extracomment>
        <translation>Farthing %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A reader for news that pays for attention. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>قارئ للأخبار التي تكافئ الانتباه. برنامج حر بموجب رخصة جنو العمومية (GNU GPL)، الإصدار 3 أو أي إصدار لاحق.</translation>
    </message>
</context>
<context>
    <name>farthing::HitWords</name>
    <message>
        <location filename="../src/models/hitwords.cpp" line="+12"/>
        <source>Without a headline</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A post that is not on this computer</source>
        <translation>منشور ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Comment</source>
        <extracomment>Kind of a hit of a search; who wrote it follows</extracomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Your comment</source>
        <extracomment>Kind of a hit of a search</extracomment>
        <translation>تعليقك</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your note</source>
        <extracomment>Kind of a hit of a search: words that the person marked, or wrote beside them</extracomment>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Draft of a comment</source>
        <extracomment>Kind of a hit of a search</extracomment>
        <translation>مسودة تعليق</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Draft of a post</source>
        <extracomment>Kind of a hit of a search</extracomment>
        <translation>مسودة منشور</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Statement</source>
        <extracomment>Kind of a hit of a search: a movement of the account&apos;s money</extracomment>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read aloud</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>farthing::HttpErrors</name>
    <message>
        <location filename="../src/network/httperrors.cpp" line="+23"/>
        <source>“%1” is not the address of a platform. Write one that begins with https:// or http://.</source>
        <extracomment>%1 is what was given as the address of a platform</extracomment>
        <translation>«%1» ليس عنوان منصة. اكتب عنوانًا يبدأ بـ https:// أو http://.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 cannot be reached. Farthing tries again by itself.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>يتعذّر الوصول إلى %1. يعيد Farthing المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 did not answer in time. Farthing tries again by itself.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>لم يُجب %1 في الوقت المحدد. يعيد Farthing المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no safe connection to %1: its certificate is not good. Check the address and the clock of this computer.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>لا اتصال آمن مع %1: شهادته غير صالحة. تحقّق من العنوان ومن ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 answered something that Farthing does not understand. Check its address, or try again later.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>أجاب %1 بما لا يفهمه Farthing. تحقّق من عنوانه، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The connection to %1 broke before it answered.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>انقطع الاتصال مع %1 قبل أن يجيب.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 answered with more than Farthing takes at once. Try again later.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>أجاب %1 بأكثر مما يقبله Farthing دفعة واحدة. حاول لاحقًا.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The request was stopped.</source>
        <extracomment>What happened to a request to a platform</extracomment>
        <translation>أُوقف الطلب.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 speaks version %2 of the interface, and this Farthing speaks version 1. Look for another version of Farthing.</source>
        <extracomment>%1 is the host name of a platform, %2 a number</extracomment>
        <translation>يستخدم %1 الإصدار %2 من الواجهة، بينما يستخدم Farthing هذا الإصدار 1. ابحث عن إصدار آخر من Farthing.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 asks for a little patience. Farthing tries again by itself.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>يطلب %1 بعض الصبر. يعيد Farthing المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 has trouble of its own just now. Farthing tries again by itself.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>يواجه %1 مشكلة لديه الآن. يعيد Farthing المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 does not know this sign-in any more. Sign in again.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>لم يعد %1 يعرف تسجيل الدخول هذا. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is not on %1 any more.</source>
        <extracomment>%1 is the host name of a platform</extracomment>
        <translation>لم يعد هذا موجودًا على %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Too much has changed since the last time; everything is read again.</source>
        <translation>تغيّر الكثير منذ المرة الأخيرة؛ تُعاد قراءة كل شيء.</translation>
    </message>
</context>
<context>
    <name>farthing::ImagesNote</name>
    <message>
        <location filename="../src/gui/imagesnote.cpp" line="+40"/>
        <source>Pictures from elsewhere</source>
        <extracomment>What is said at the end of an article about pictures in it that were not loaded</extracomment>
        <translation>صور خارجية</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%Ln picture(s) from %1 not loaded.</source>
        <extracomment>%1: the name of a site, example.org</extracomment>
        <translation>
            <numerusform>لا صور من %1 غير محمّلة.</numerusform>
            <numerusform>صورة واحدة من %1 غير محمّلة.</numerusform>
            <numerusform>صورتان من %1 غير محمّلتين.</numerusform>
            <numerusform>%Ln صور من %1 غير محمّلة.</numerusform>
            <numerusform>%Ln صورة من %1 غير محمّلة.</numerusform>
            <numerusform>%Ln صورة من %1 غير محمّلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln more picture(s) from other sites not loaded. Sites are allowed in the menu File, Offline reading.</source>
        <translation>
            <numerusform>لا صور إضافية من مواقع أخرى غير محمّلة. يُسمح بالمواقع من القائمة «ملف»، «القراءة دون اتصال».</numerusform>
            <numerusform>صورة إضافية واحدة من مواقع أخرى غير محمّلة. يُسمح بالمواقع من القائمة «ملف»، «القراءة دون اتصال».</numerusform>
            <numerusform>صورتان إضافيتان من مواقع أخرى غير محمّلتين. يُسمح بالمواقع من القائمة «ملف»، «القراءة دون اتصال».</numerusform>
            <numerusform>%Ln صور إضافية من مواقع أخرى غير محمّلة. يُسمح بالمواقع من القائمة «ملف»، «القراءة دون اتصال».</numerusform>
            <numerusform>%Ln صورة إضافية من مواقع أخرى غير محمّلة. يُسمح بالمواقع من القائمة «ملف»، «القراءة دون اتصال».</numerusform>
            <numerusform>%Ln صورة إضافية من مواقع أخرى غير محمّلة. يُسمح بالمواقع من القائمة «ملف»، «القراءة دون اتصال».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%Ln tracker(s) were left out.</source>
        <translation>
            <numerusform>لم تُترك جانبًا أي أداة تتبّع.</numerusform>
            <numerusform>تُركت جانبًا أداة تتبّع واحدة.</numerusform>
            <numerusform>تُركت جانبًا أداتا تتبّع.</numerusform>
            <numerusform>تُركت جانبًا %Ln أدوات تتبّع.</numerusform>
            <numerusform>تُركت جانبًا %Ln أداة تتبّع.</numerusform>
            <numerusform>تُركت جانبًا %Ln أداة تتبّع.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Allow images from %1</source>
        <extracomment>Button at the end of an article. %1: the name of a site, example.org</extracomment>
        <translation>السماح بالصور من %1</translation>
    </message>
</context>
<context>
    <name>farthing::InlineWriter</name>
    <message>
        <location filename="../src/reading/inlinewriter.cpp" line="+263"/>
        <source>Picture not loaded</source>
        <translation>صورة غير محمّلة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Picture not here yet</source>
        <translation>الصورة لم تصل بعد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: </source>
        <extracomment>%1 is the note that a picture is missing; the author&apos;s words for the picture follow.</extracomment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>farthing::IntentWords</name>
    <message>
        <location filename="../src/models/intentwords.cpp" line="+23"/>
        <source>Reading time %1 of “%2”</source>
        <extracomment>An act in a list; %1: a running time such as 1:26, %2: a post&apos;s title</extracomment>
        <translation>زمن قراءة %1 من «%2»</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Plus on “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>‏Plus على «%1»</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Minus on “%1”</source>
        <translation>‏Minus على «%1»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comment on “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>تعليق على «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removing a comment on “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>إزالة تعليق على «%1»</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Like for a comment on “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>إعجاب بتعليق على «%1»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislike for a comment on “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>عدم إعجاب بتعليق على «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reaction taken back from a comment on “%1”</source>
        <extracomment>An act in a list: a like or dislike was taken back; %1: a post&apos;s title</extracomment>
        <translation>سحب التفاعل مع تعليق على «%1»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Publishing “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>نشر «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Editing “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Removing “%1”</source>
        <extracomment>An act in a list; %1: a post&apos;s title</extracomment>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Report on “%1”</source>
        <extracomment>An act in a list: a profit-and-loss report is bought; %1: a post&apos;s title</extracomment>
        <translation>تقرير عن «%1»</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>a post that is not here</source>
        <extracomment>Stands where a post&apos;s title would, while it is not known</extracomment>
        <translation>منشور غير موجود هنا</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>waiting to be sent</source>
        <extracomment>The state of an act</extracomment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>sending</source>
        <extracomment>The state of an act</extracomment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>needs you</source>
        <extracomment>The state of an act: the person has to decide</extracomment>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>refused</source>
        <extracomment>The state of an act</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>done</source>
        <extracomment>The state of an act</extracomment>
        <translation>تمّ</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>It came back from a backup, and may have been sent and booked since. Look at the statement before you send it again.</source>
        <translation>عاد هذا من نسخة احتياطية، وربما أُرسل وقُيّد منذ ذلك الحين. انظر في كشف الحساب قبل أن ترسله مرة أخرى.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It came back from an archive, where it was on its way. Send it, and it is booked once, even if it was sent before.</source>
        <translation>عاد هذا من أرشيف كان فيه قيد التنفيذ. أرسله، ويُقيَّد مرة واحدة حتى إن سبق إرساله.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: %2</source>
        <extracomment>%1: a state such as &quot;refused&quot;, %2: the reason, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>booked nothing</source>
        <extracomment>The money of an act: nothing was booked</extracomment>
        <translation>لم يُقيَّد شيء</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>booked %1</source>
        <extracomment>The money of an act; %1: an amount with its sign</extracomment>
        <translation>قُيّد ⁦%1⁩</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>free</source>
        <extracomment>The money of an act: it has no price</extracomment>
        <translation>مجاني</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>costs %1</source>
        <extracomment>The money of an act; %1: an amount</extracomment>
        <translation>يكلّف %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Retry</source>
        <extracomment>Button: sends again what was refused</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Retry · %1</source>
        <extracomment>Button: sends again what was refused; %1: what it costs</extracomment>
        <translation>إعادة المحاولة · %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Retry · %1 · %2 after</source>
        <extracomment>Button: sends again what was refused; %1: what it costs, %2: the balance after it</extracomment>
        <translation>إعادة المحاولة · %1 · يبقى %2</translation>
    </message>
</context>
<context>
    <name>farthing::JourneyModel</name>
    <message>
        <location filename="../src/models/journeymodel.cpp" line="+52"/>
        <source>not on the platform any more</source>
        <translation>لم يعد موجودًا على المنصة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the text could not be fetched</source>
        <translation>تعذّر جلب النص</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln image(s) could not be fetched</source>
        <translation>
            <numerusform>لم يتعذّر جلب أي صورة</numerusform>
            <numerusform>تعذّر جلب صورة واحدة</numerusform>
            <numerusform>تعذّر جلب صورتين</numerusform>
            <numerusform>تعذّر جلب %Ln صور</numerusform>
            <numerusform>تعذّر جلب %Ln صورة</numerusform>
            <numerusform>تعذّر جلب %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>a Plus will count</source>
        <extracomment>Why a post was taken along</extracomment>
        <translation>سيُحتسب Plus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>saved for later</source>
        <extracomment>Why a post was taken along</extracomment>
        <translation>محفوظ لوقت لاحق</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>new</source>
        <extracomment>Why a post was taken along</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>farthing::KeyMap</name>
    <message>
        <location filename="../src/gui/keymap.cpp" line="+243"/>
        <source>Press a key first.</source>
        <extracomment>Where a key is chosen</extracomment>
        <translation>اضغط مفتاحًا أولًا.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 is needed to move in lists, texts and fields.</source>
        <extracomment>%1: a key</extracomment>
        <translation>يلزم %1 للتنقّل في القوائم والنصوص والحقول.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is needed to copy and to edit text.</source>
        <extracomment>%1: a key</extracomment>
        <translation>يلزم %1 لنسخ النص وتحريره.</translation>
    </message>
    <message>
        <location line="+83"/>
        <source> or </source>
        <extracomment>Between two keys that do the same</extracomment>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>farthing::Library</name>
    <message>
        <location filename="../src/sync/library.cpp" line="+125"/>
        <source>This article is not kept here. It comes with the next refresh if it still exists.</source>
        <translation>هذا المقال غير محفوظ هنا. يصل مع التحديث التالي إن كان لا يزال موجودًا.</translation>
    </message>
</context>
<context>
    <name>farthing::Line</name>
    <message>
        <location filename="../src/domain/ledger.cpp" line="+31"/>
        <source>Earned for Pluses</source>
        <extracomment>Line of a post&apos;s profit and loss; keep the platform&apos;s term</extracomment>
        <translation>مكاسب Plus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comment Rewards</source>
        <extracomment>Line of a post&apos;s profit and loss; keep the platform&apos;s term</extracomment>
        <translation>مكافآت التعليقات</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Likes Own</source>
        <extracomment>Line of a post&apos;s profit and loss: for liking a comment oneself</extracomment>
        <translation>إعجاباتك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Likes Commenter</source>
        <extracomment>Line of a post&apos;s profit and loss: one&apos;s own comment was liked</extracomment>
        <translation>إعجابات بتعليقاتك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Likes Author</source>
        <extracomment>Line of a post&apos;s profit and loss: a comment on one&apos;s own post was liked</extracomment>
        <translation>إعجابات تحت منشورك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislikes Author</source>
        <extracomment>Line of a post&apos;s profit and loss: a comment on one&apos;s own post was disliked</extracomment>
        <translation>عدم إعجاب تحت منشورك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Spent for Minuses</source>
        <extracomment>Line of a post&apos;s profit and loss; keep the platform&apos;s term</extracomment>
        <translation>إنفاق Minus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comment Tributes</source>
        <extracomment>Line of a post&apos;s profit and loss: what commenting cost</extracomment>
        <translation>رسوم التعليقات</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislikes Own</source>
        <extracomment>Line of a post&apos;s profit and loss: for disliking a comment oneself</extracomment>
        <translation>عدم إعجاب منك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislikes Commenter</source>
        <extracomment>Line of a post&apos;s profit and loss: one&apos;s own comment was disliked</extracomment>
        <translation>عدم إعجاب بتعليقاتك</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Post Publish Tribute</source>
        <extracomment>Line of a post&apos;s profit and loss: what publishing cost</extracomment>
        <translation>رسم نشر المنشور</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>PnL Reports</source>
        <extracomment>Line of a post&apos;s profit and loss: what its reports cost</extracomment>
        <translation>تقارير PnL</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Grant</source>
        <extracomment>Line of a statement: money given by the platform to start with</extracomment>
        <translation>منحة</translation>
    </message>
</context>
<context>
    <name>farthing::LinkTarget</name>
    <message>
        <location filename="../src/reading/linktarget.cpp" line="+113"/>
        <source>a comment in Farthing</source>
        <extracomment>Where a link leads</extracomment>
        <translation>تعليق في Farthing</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a post in Farthing</source>
        <translation>منشور في Farthing</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Not what its words say: leads to %1 · %2</source>
        <extracomment>Of a link. %1: the host that it leads to, %2: its whole address</extracomment>
        <translation>ليس كما يقول نصه: يؤدي إلى %1 · %2</translation>
    </message>
</context>
<context>
    <name>farthing::ListHeader</name>
    <message>
        <location filename="../src/gui/listheader.cpp" line="+65"/>
        <source>Oldest first</source>
        <extracomment>The order of a list</extracomment>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Most comments first</source>
        <extracomment>The order of a list</extracomment>
        <translation>الأكثر تعليقات أولًا</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Best rated first</source>
        <extracomment>The order of a list: those with the most Pluses</extracomment>
        <translation>الأعلى تقييمًا أولًا</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shortest first</source>
        <extracomment>The order of a list: what takes the least time to read</extracomment>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Earns most per minute</source>
        <extracomment>The order of a list: what earns the most by the minute</extracomment>
        <translation>الأكثر كسبًا في الدقيقة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Newest first</source>
        <extracomment>The order of a list</extracomment>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Order: %1</source>
        <extracomment>For a screen reader; %1: how a list is ordered, &quot;Newest first&quot;</extracomment>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: back to the list before</source>
        <extracomment>Of the button that leaves a list; %1: what it shows, &quot;By Ada&quot;</extracomment>
        <translation>%1: العودة إلى القائمة السابقة</translation>
    </message>
</context>
<context>
    <name>farthing::ListWords</name>
    <message>
        <location filename="../src/gui/listwords.cpp" line="+23"/>
        <source>By %1</source>
        <extracomment>A list of posts; %1: who wrote them</extracomment>
        <translation>بقلم %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>About %1</source>
        <extracomment>A list of posts; %1: the tag that they all have</extracomment>
        <translation>عن %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>More by %1</source>
        <extracomment>Leads to all posts of an author; %1: the name</extracomment>
        <translation>المزيد بقلم %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>More about %1</source>
        <extracomment>Leads to all posts with a tag; %1: the tag</extracomment>
        <translation>المزيد عن %1</translation>
    </message>
</context>
<context>
    <name>farthing::Listing</name>
    <message>
        <location filename="../src/gui/listing.cpp" line="+56"/>
        <source>What was marked as read is unread again.</source>
        <translation>ما وُضعت عليه علامة «مقروء» عاد غير مقروء.</translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>%Ln post(s) marked as read so far.</source>
        <translation>
            <numerusform>لم توضع علامة «مقروء» على أي منشور حتى الآن.</numerusform>
            <numerusform>وُضعت علامة «مقروء» على منشور واحد حتى الآن.</numerusform>
            <numerusform>وُضعت علامة «مقروء» على منشورين حتى الآن.</numerusform>
            <numerusform>وُضعت علامة «مقروء» على %Ln منشورات حتى الآن.</numerusform>
            <numerusform>وُضعت علامة «مقروء» على %Ln منشورًا حتى الآن.</numerusform>
            <numerusform>وُضعت علامة «مقروء» على %Ln منشور حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing in this list is unread.</source>
        <translation>لا شيء غير مقروء في هذه القائمة.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln post(s) marked as read.</source>
        <translation>
            <numerusform>لم توضع علامة «مقروء» على أي منشور.</numerusform>
            <numerusform>وُضعت علامة «مقروء» على منشور واحد.</numerusform>
            <numerusform>وُضعت علامة «مقروء» على منشورين.</numerusform>
            <numerusform>وُضعت علامة «مقروء» على %Ln منشورات.</numerusform>
            <numerusform>وُضعت علامة «مقروء» على %Ln منشورًا.</numerusform>
            <numerusform>وُضعت علامة «مقروء» على %Ln منشور.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Saved searches</source>
        <extracomment>Title in a menu</extracomment>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>None yet. A search is saved above its hits.</source>
        <translation>لا شيء بعد. يُحفظ البحث من فوق نتائجه.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Mark as read</source>
        <translation>وضع علامة «مقروء»</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mark as unread</source>
        <translation>وضع علامة «غير مقروء»</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Do not save any more</source>
        <extracomment>Of a saved post: it is not kept in the list of saved ones any more</extracomment>
        <translation>إلغاء الحفظ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 is not saved any more.</source>
        <extracomment>%1: the name of a search</extracomment>
        <translation>لم يعد البحث %1 محفوظًا.</translation>
    </message>
</context>
<context>
    <name>farthing::MainWindow</name>
    <message>
        <location filename="../src/gui/mainwindow.cpp" line="+162"/>
        <source>Everything is read.</source>
        <translation>قُرئ كل شيء.</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>Order</source>
        <extracomment>What a group of commands has in common: they order a list</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <location line="+182"/>
        <source>%1 — Farthing</source>
        <extracomment>Title of the window; %1: the headline of an article</extracomment>
        <translation>%1 — Farthing</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Farthing</source>
        <translation>Farthing</translation>
    </message>
</context>
<context>
    <name>farthing::Money</name>
    <message>
        <location filename="../src/core/money.cpp" line="+15"/>
        <source>“%1” is not an amount. Write a decimal number such as 0.25.</source>
        <extracomment>%1 is what was written where an amount was expected</extracomment>
        <translation>«%1» ليس مبلغًا. اكتب عددًا عشريًّا مثل 0.25.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This amount is too large to be counted.</source>
        <translation>هذا المبلغ أكبر من أن يُحسب.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Amounts in %1 and in %2 cannot be added up.</source>
        <extracomment>%1 and %2 are units of money</extracomment>
        <translation>لا يمكن جمع مبالغ بوحدة %1 مع مبالغ بوحدة %2.</translation>
    </message>
</context>
<context>
    <name>farthing::MutedPeopleDialog</name>
    <message>
        <location filename="../src/gui/mutedpeopledialog.cpp" line="+30"/>
        <source>Show comments of %1 again</source>
        <extracomment>In a menu: shows the comments of a person again. %1: the name</extracomment>
        <translation>إظهار تعليقات %1 من جديد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mute %1</source>
        <extracomment>In a menu: the comments of a person are not shown any more. %1: the name</extracomment>
        <translation>كتم %1</translation>
    </message>
</context>
<context>
    <name>farthing::Muting</name>
    <message>
        <location filename="../src/gui/muting.cpp" line="+47"/>
        <source>Comments of %1 are not shown any more. Their posts stay in the lists.</source>
        <extracomment>%1: the name of a person</extracomment>
        <translation>لن تظهر تعليقات %1 بعد الآن. أما المنشورات فتبقى في القوائم.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Undo</source>
        <extracomment>Button: takes back what was just done</extracomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>farthing::NoteListModel</name>
    <message>
        <location filename="../src/models/notelistmodel.cpp" line="+84"/>
        <source>to a comment</source>
        <extracomment>Of a note in a list: it is about a comment and not about the article</extracomment>
        <translation>على تعليق</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>its place is gone</source>
        <extracomment>Of a note: the words that it is about are not in the article any more</extracomment>
        <translation>فُقد موضعها</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>%1. %2</source>
        <extracomment>A note read aloud. %1: the marked words, %2: what was written to them, %3: of which article, when</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1. Your note: %2. %3</source>
        <translation>%1. ملاحظتك: %2. %3</translation>
    </message>
</context>
<context>
    <name>farthing::NoteSheet</name>
    <message>
        <location filename="../src/gui/notesheet.cpp" line="+59"/>
        <source>“%1”</source>
        <extracomment>%1: words of an article or a comment that a note is about</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>farthing::Notes</name>
    <message>
        <location filename="../src/sync/notes.cpp" line="+113"/>
        <source>This is too long for a note. Mark or write less.</source>
        <translation>هذا أطول من أن يكون ملاحظة. ميّز أو اكتب أقل.</translation>
    </message>
</context>
<context>
    <name>farthing::NotesWindow</name>
    <message>
        <location filename="../src/gui/noteswindow.cpp" line="+119"/>
        <source>The note is removed.</source>
        <extracomment>Button: takes back what was just done</extracomment>
        <translation>أُزيلت الملاحظة.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>farthing::Notices</name>
    <message>
        <location filename="../src/gui/notices.cpp" line="+53"/>
        <source>Stopped, nothing was spent. %1</source>
        <extracomment>An act was stopped by a limit of the person&apos;s own; %1: which limit, how much is used, when it opens again</extracomment>
        <translation>أُوقف، ولم يُنفق شيء. %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Spending limits…</source>
        <extracomment>Button: opens the limits on spending</extracomment>
        <translation>حدود الإنفاق…</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1: %2.</source>
        <extracomment>%1: an act, &quot;Minus on “Cod quota”&quot;, %2: &quot;costs 0.30&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <location line="-35"/>
        <location line="+37"/>
        <source>Undo</source>
        <extracomment>Button: takes back what was just done
----------
Button: takes back what was just pressed</extracomment>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%Ln act(s) for %1 together.</source>
        <extracomment>Several acts were agreed to at once; %1: what they cost together, with its unit</extracomment>
        <translation>
            <numerusform>لا إجراءات، المجموع: %1.</numerusform>
            <numerusform>إجراء واحد، المجموع: %1.</numerusform>
            <numerusform>إجراءان، المجموع: %1.</numerusform>
            <numerusform>%Ln إجراءات، المجموع: %1.</numerusform>
            <numerusform>%Ln إجراءً، المجموع: %1.</numerusform>
            <numerusform>%Ln إجراء، المجموع: %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Undo all</source>
        <extracomment>Button: takes back what was just agreed to</extracomment>
        <translation>التراجع عن الكل</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln movement(s) in %1. Closing balance: %2.</source>
        <comment>in an exported statement</comment>
        <extracomment>%1: the name of a file, %2: an amount with its unit</extracomment>
        <translation>
            <numerusform>لا حركات في %1. الرصيد الختامي: %2.</numerusform>
            <numerusform>حركة واحدة في %1. الرصيد الختامي: %2.</numerusform>
            <numerusform>حركتان في %1. الرصيد الختامي: %2.</numerusform>
            <numerusform>%Ln حركات في %1. الرصيد الختامي: %2.</numerusform>
            <numerusform>%Ln حركة في %1. الرصيد الختامي: %2.</numerusform>
            <numerusform>%Ln حركة في %1. الرصيد الختامي: %2.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The platform&apos;s balance differs by %1 (%2 wei), which no movement explains.</source>
        <extracomment>After the words of an export. %1: an amount with its unit, %2: the same in wei, digits only</extracomment>
        <translation>يختلف رصيد المنصة بمقدار %1 (%2 wei)، ولا تفسّره أي حركة.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show folder</source>
        <extracomment>Button: shows where a file is</extracomment>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1: %2</source>
        <extracomment>%1: an act, &quot;Minus on “Cod quota”&quot;, %2: why it was refused, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show activity</source>
        <extracomment>Button: opens the list of what was sent and what waits</extracomment>
        <translation>إظهار النشاط</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No program on this computer opens %1.</source>
        <extracomment>%1: a web address</extracomment>
        <translation>لا برنامج على هذا الحاسوب يفتح %1.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This link says “%1” but leads to %2.</source>
        <extracomment>%1: the words of a link, %2: the host that it really leads to</extracomment>
        <translation>نص هذا الرابط «%1»، لكنه يؤدي إلى %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open it</source>
        <extracomment>Button: opens a link all the same</extracomment>
        <translation>فتح الرابط</translation>
    </message>
</context>
<context>
    <name>farthing::OfflineDialog</name>
    <message>
        <location filename="../src/gui/offlinedialog.cpp" line="+61"/>
        <source>Save</source>
        <extracomment>Button of a dialog: keeps what was changed</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%Ln image(s) are kept now, %1.</source>
        <extracomment>%1: how much room they take, &quot;41 MB&quot;</extracomment>
        <translation>
            <numerusform>لا صور محفوظة الآن، %1.</numerusform>
            <numerusform>صورة واحدة محفوظة الآن، %1.</numerusform>
            <numerusform>صورتان محفوظتان الآن، %1.</numerusform>
            <numerusform>%Ln صور محفوظة الآن، %1.</numerusform>
            <numerusform>%Ln صورة محفوظة الآن، %1.</numerusform>
            <numerusform>%Ln صورة محفوظة الآن، %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+26"/>
        <source>That is not the name of a site. Write it as example.org.</source>
        <translation>هذا ليس اسم موقع. اكتبه هكذا: example.org.</translation>
    </message>
</context>
<context>
    <name>farthing::OfflineWindows</name>
    <message>
        <location filename="../src/gui/offlinewindows.cpp" line="+50"/>
        <source>The pictures come with the next refresh.</source>
        <translation>تصل الصور مع التحديث التالي.</translation>
    </message>
</context>
<context>
    <name>farthing::Outbox</name>
    <message>
        <location filename="../src/sync/outbox.cpp" line="+30"/>
        <source>It is too late to take this back: it was sent already. Its outcome shows in a moment.</source>
        <translation>فات أوان التراجع: فقد أُرسل بالفعل. تظهر النتيجة بعد لحظات.</translation>
    </message>
    <message>
        <location filename="../src/sync/outboxsending.cpp" line="+230"/>
        <source>The platform does not know this sign-in any more. Sign in again; what waits is kept.</source>
        <translation>لم تعد المنصة تعرف تسجيل الدخول هذا. سجّل الدخول من جديد؛ وما ينتظر الإرسال محفوظ.</translation>
    </message>
    <message numerus="yes">
        <location line="+69"/>
        <source>This was sent more than %Ln day(s) ago, and no answer came. It may be booked already; the statement says so.</source>
        <translation>
            <numerusform>أُرسل هذا قبل أقل من يوم، ولم يصل أي رد. ربما قُيّد بالفعل؛ يبيّن ذلك كشف الحساب.</numerusform>
            <numerusform>أُرسل هذا قبل أكثر من يوم، ولم يصل أي رد. ربما قُيّد بالفعل؛ يبيّن ذلك كشف الحساب.</numerusform>
            <numerusform>أُرسل هذا قبل أكثر من يومين، ولم يصل أي رد. ربما قُيّد بالفعل؛ يبيّن ذلك كشف الحساب.</numerusform>
            <numerusform>أُرسل هذا قبل أكثر من %Ln أيام، ولم يصل أي رد. ربما قُيّد بالفعل؛ يبيّن ذلك كشف الحساب.</numerusform>
            <numerusform>أُرسل هذا قبل أكثر من %Ln يومًا، ولم يصل أي رد. ربما قُيّد بالفعل؛ يبيّن ذلك كشف الحساب.</numerusform>
            <numerusform>أُرسل هذا قبل أكثر من %Ln يوم، ولم يصل أي رد. ربما قُيّد بالفعل؛ يبيّن ذلك كشف الحساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>This was decided more than %Ln day(s) ago. Send it again if you still want it.</source>
        <translation>
            <numerusform>اتُّخذ هذا القرار قبل أقل من يوم. أرسله من جديد إن كنت لا تزال تريده.</numerusform>
            <numerusform>اتُّخذ هذا القرار قبل أكثر من يوم. أرسله من جديد إن كنت لا تزال تريده.</numerusform>
            <numerusform>اتُّخذ هذا القرار قبل أكثر من يومين. أرسله من جديد إن كنت لا تزال تريده.</numerusform>
            <numerusform>اتُّخذ هذا القرار قبل أكثر من %Ln أيام. أرسله من جديد إن كنت لا تزال تريده.</numerusform>
            <numerusform>اتُّخذ هذا القرار قبل أكثر من %Ln يومًا. أرسله من جديد إن كنت لا تزال تريده.</numerusform>
            <numerusform>اتُّخذ هذا القرار قبل أكثر من %Ln يوم. أرسله من جديد إن كنت لا تزال تريده.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/sync/outboxasking.cpp" line="+48"/>
        <source>Its price has changed since you decided. Nothing was sent.</source>
        <translation>تغيّر سعره منذ أن قرّرت. لم يُرسل شيء.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The platform was away too long to send this without asking again.</source>
        <translation>طال غياب المنصة، فلا يُرسل هذا دون سؤالك من جديد.</translation>
    </message>
</context>
<context>
    <name>farthing::OutlinePopup</name>
    <message>
        <location filename="../src/gui/outlinepopup.cpp" line="+25"/>
        <source>Outline of the article</source>
        <translation>مخطط المقال</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This article has no headings.</source>
        <translation>لا عناوين في هذا المقال.</translation>
    </message>
</context>
<context>
    <name>farthing::OwnAvatars</name>
    <message>
        <location filename="../src/sync/ownavatars.cpp" line="+31"/>
        <source>The platform did not take this picture. It may have too many of yours already.</source>
        <translation>لم تقبل المنصة هذه الصورة. ربما لديها بالفعل صور كثيرة لك.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The platform&apos;s answer was not understood.</source>
        <translation>رد المنصة غير مفهوم.</translation>
    </message>
</context>
<context>
    <name>farthing::PageGuard</name>
    <message>
        <location filename="../src/sync/pageguard.cpp" line="+23"/>
        <source>The platform&apos;s list goes round in circles, so reading it was stopped. What came so far is kept; tell the platform&apos;s operator.</source>
        <translation>تدور قائمة المنصة في حلقة، فأُوقفت قراءتها. ما وصل حتى الآن محفوظ؛ أبلغ مشغّل المنصة.</translation>
    </message>
</context>
<context>
    <name>farthing::PaidButton</name>
    <message>
        <location filename="../src/gui/paidbutton.cpp" line="+30"/>
        <source>%1 %2</source>
        <extracomment>A button, read aloud; %1: its name, %2: what it costs or earns</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>farthing::PdfStatement</name>
    <message>
        <location filename="../src/archive/pdfstatement.cpp" line="+17"/>
        <source>Statement of %1</source>
        <extracomment>Head of a printed statement; %1: the name of an account</extracomment>
        <translation>كشف حساب %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Statement</source>
        <extracomment>Head of a printed statement</extracomment>
        <translation>كشف الحساب</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>As it stood at %1. All times are in UTC.</source>
        <extracomment>On a printed statement; %1: date and time</extracomment>
        <translation>كما كان في %1. كل الأوقات بالتوقيت العالمي (UTC).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sum of each day and line. As CSV or JSON, the export has every movement.</source>
        <translation>مجموع كل يوم وبند. أما التصدير بصيغة CSV أو JSON ففيه كل حركة.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Time</source>
        <extracomment>Head of a column: when money moved</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Line</source>
        <extracomment>Head of a column: the line of the books, &quot;Comment Rewards&quot;</extracomment>
        <translation>البند</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Post</source>
        <extracomment>Head of a column: the post that a movement was about</extracomment>
        <translation>المنشور</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Amount, %1</source>
        <extracomment>Head of a column of money; %1: the unit</extracomment>
        <translation>المبلغ، %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Balance, %1</source>
        <extracomment>Head of a column of money; %1: the unit</extracomment>
        <translation>الرصيد، %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opening balance</source>
        <extracomment>On a printed statement: what the account held before the first movement</extracomment>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message numerus="yes">
        <location line="+48"/>
        <source>%Ln movement(s)</source>
        <comment>of a day and line</comment>
        <translation>
            <numerusform>لا حركات</numerusform>
            <numerusform>حركة واحدة</numerusform>
            <numerusform>حركتان</numerusform>
            <numerusform>%Ln حركات</numerusform>
            <numerusform>%Ln حركة</numerusform>
            <numerusform>%Ln حركة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Closing balance</source>
        <extracomment>On a printed statement: what the account held after the last movement</extracomment>
        <translation>الرصيد الختامي</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 to %2</source>
        <extracomment>Period of a statement; %1: its first day, %2: its last day</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>From %1</source>
        <extracomment>Period of a statement; %1: its first day</extracomment>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Up to %1</source>
        <extracomment>Period of a statement; %1: its last day</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All movements</source>
        <extracomment>Period of a statement</extracomment>
        <translation>كل الحركات</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>from others, that day</source>
        <extracomment>Of a movement of money that others caused; they are summed by day</extracomment>
        <translation>من آخرين، في ذلك اليوم</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln movement(s).</source>
        <comment>in a printed statement</comment>
        <translation>
            <numerusform>لا حركات.</numerusform>
            <numerusform>حركة واحدة.</numerusform>
            <numerusform>حركتان.</numerusform>
            <numerusform>%Ln حركات.</numerusform>
            <numerusform>%Ln حركة.</numerusform>
            <numerusform>%Ln حركة.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The platform has not told your balance yet.</source>
        <translation>لم تذكر المنصة رصيدك بعد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The balance that the platform reported, %1, is the sum of all movements.</source>
        <extracomment>%1: an amount with its unit</extracomment>
        <translation>الرصيد الذي ذكرته المنصة، %1، هو مجموع كل الحركات.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The platform reported a balance of %1. It differs by %2 (%3 wei) from the movements that are known here.</source>
        <extracomment>%1 and %2: amounts with their unit, %3: the second in wei</extracomment>
        <translation>ذكرت المنصة رصيدًا قدره %1. وهو يختلف بمقدار %2 (%3 wei) عن الحركات المعروفة هنا.</translation>
    </message>
</context>
<context>
    <name>farthing::Permalinks</name>
    <message>
        <location filename="../src/gui/permalinks.cpp" line="+39"/>
        <source>What this link leads to is not on this computer yet. It opens once it arrives.</source>
        <translation>ما يؤدي إليه هذا الرابط ليس على هذا الحاسوب بعد. يُفتح فور وصوله.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This comment is not on this computer yet. It is shown once it arrives.</source>
        <translation>هذا التعليق ليس على هذا الحاسوب بعد. يظهر فور وصوله.</translation>
    </message>
</context>
<context>
    <name>farthing::PictureImport</name>
    <message>
        <location filename="../src/gui/pictureimport.cpp" line="+59"/>
        <source>This is no PNG, JPEG or WebP picture. Choose another one.</source>
        <translation>هذه ليست صورة PNG أو JPEG أو WebP. اختر صورة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+8"/>
        <source>This picture is broken or far too large to open safely.</source>
        <translation>هذه الصورة معطوبة أو أكبر من أن تُفتح بأمان.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This picture cannot be opened. Its file may be damaged.</source>
        <translation>يتعذّر فتح هذه الصورة. قد يكون ملفها تالفًا.</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>This is not a file that can be opened.</source>
        <translation>هذا ليس ملفًا يمكن فتحه.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 cannot be read.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>تتعذّر قراءة %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file is too large for a picture. Choose a smaller one.</source>
        <translation>هذا الملف أكبر مما يُقبل لصورة. اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no picture in this.</source>
        <translation>لا صورة في هذا.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>This picture cannot be made small enough.</source>
        <translation>يتعذّر تصغير هذه الصورة بما يكفي.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <extracomment>In a dialog that asks for a file</extracomment>
        <translation>صور (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>farthing::PictureWindow</name>
    <message>
        <location filename="../src/gui/picturewindow.cpp" line="+38"/>
        <location line="+23"/>
        <source>Picture</source>
        <extracomment>Title of a window</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <location line="-20"/>
        <location line="+2"/>
        <source>Key %1</source>
        <extracomment>Hint of a button; %1: the key that does the same</extracomment>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>This picture cannot be shown.</source>
        <translation>يتعذّر عرض هذه الصورة.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 %</source>
        <extracomment>How large a picture is shown; %1: a number</extracomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>farthing::PicturesIn</name>
    <message numerus="yes">
        <location filename="../src/gui/picturesin.cpp" line="+29"/>
        <source>These are too many pictures at once. The first %Ln are taken.</source>
        <translation>
            <numerusform>هذه صور كثيرة دفعة واحدة. لن تُؤخذ أي منها.</numerusform>
            <numerusform>هذه صور كثيرة دفعة واحدة. تُؤخذ الأولى فقط.</numerusform>
            <numerusform>هذه صور كثيرة دفعة واحدة. تُؤخذ الأولى والثانية فقط.</numerusform>
            <numerusform>هذه صور كثيرة دفعة واحدة. تُؤخذ أول %Ln صور.</numerusform>
            <numerusform>هذه صور كثيرة دفعة واحدة. تُؤخذ أول %Ln صورة.</numerusform>
            <numerusform>هذه صور كثيرة دفعة واحدة. تُؤخذ أول %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+31"/>
        <source>picture</source>
        <extracomment>Stands for a picture where it cannot be seen, until the author writes something better</extracomment>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>farthing::PlanModel</name>
    <message>
        <location filename="../src/models/planmodel.cpp" line="+88"/>
        <source>read</source>
        <extracomment>In place of what a post earns by the minute: it was read to its time</extracomment>
        <translation>مقروء</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 per min</source>
        <extracomment>What a post earns by the minute; %1: an amount</extracomment>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · only the Plus is missing</source>
        <extracomment>A post that was read; %1: its author</extracomment>
        <translation>%1 · لا ينقص سوى Plus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 · %2 left to read</source>
        <extracomment>A post that can earn; %1: its author, %2: a running time such as &quot;1:26&quot;</extracomment>
        <translation>%1 · تبقّى للقراءة %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>earns %1</source>
        <translation>يُكسبك %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>when Pluses are back</source>
        <extracomment>No Plus is left for this post before they are back</extracomment>
        <translation>عند تجدد Plus</translation>
    </message>
</context>
<context>
    <name>farthing::PlannerWindow</name>
    <message>
        <location filename="../src/gui/plannerwindow.cpp" line="+43"/>
        <source> min</source>
        <extracomment>After a number of minutes in a field; the space before it belongs to it</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <location line="+105"/>
        <source>The platform has not told your account yet.</source>
        <translation>لم ترسل المنصة بيانات حسابك بعد.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln Plus(es) left</source>
        <comment>for today</comment>
        <translation>
            <numerusform>لم يتبقَّ أي Plus</numerusform>
            <numerusform>تبقّى Plus واحد</numerusform>
            <numerusform>تبقّى Plus اثنان</numerusform>
            <numerusform>تبقّى %Ln Plus</numerusform>
            <numerusform>تبقّى %Ln Plus</numerusform>
            <numerusform>تبقّى %Ln Plus</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Plus is available from LVL %1.</source>
        <extracomment>%1: a level; LVL is the platform&apos;s term</extracomment>
        <translation>يتاح Plus بدءًا من LVL %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All are back in %1, on %2.</source>
        <extracomment>When Pluses are back; %1: a span such as &quot;5 h 12 min&quot;, %2: a date with a time</extracomment>
        <translation>تتجدد كلها بعد %1، في %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As expected for a new day; the platform was not asked yet.</source>
        <translation>كما يُتوقّع ليوم جديد؛ لم تُسأل المنصة بعد.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The first %1: %2 to read, %3 to earn.</source>
        <extracomment>What using the Pluses that are left takes and earns; %1: &quot;7 posts&quot;, %2: &quot;12 min&quot;, %3: an amount</extracomment>
        <translation>في المقدمة %1: القراءة %2، والكسب %3.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+37"/>
        <location line="+51"/>
        <source>%Ln post(s)</source>
        <comment>in a sentence</comment>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <location line="-76"/>
        <source>No post can earn at the moment. New ones come with the next refresh.</source>
        <translation>لا منشور للكسب الآن. تصل منشورات جديدة مع التحديث التالي.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What can earn is known once the platform was asked.</source>
        <translation>يُعرف ما يمكن الكسب منه بعد سؤال المنصة.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No post is short enough, or all are read.</source>
        <translation>لا منشور قصير بما يكفي، أو قُرئ الكل.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, %2 to read. No Plus will count.</source>
        <extracomment>What would be taken along; %1: &quot;12 posts&quot;, %2: &quot;38 min&quot;</extracomment>
        <translation>%1، القراءة: %2. لن يُحتسب أي Plus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2 to read. %3</source>
        <extracomment>What would be taken along; %1: &quot;12 posts&quot;, %2: &quot;38 min&quot;, %3: &quot;7 Pluses will count.&quot;</extracomment>
        <translation>%1، القراءة: %2. %3</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+47"/>
        <source>%Ln Plus(es) will count.</source>
        <translation>
            <numerusform>لن يُحتسب أي Plus.</numerusform>
            <numerusform>سيُحتسب Plus واحد.</numerusform>
            <numerusform>سيُحتسب Plus اثنان.</numerusform>
            <numerusform>سيُحتسب %Ln Plus.</numerusform>
            <numerusform>سيُحتسب %Ln Plus.</numerusform>
            <numerusform>سيُحتسب %Ln Plus.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Stop</source>
        <extracomment>Button: ends the packing of a journey</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pack</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Packing: %1 of %2 posts</source>
        <extracomment>%1 and %2: numbers of posts</extracomment>
        <translation>جارٍ تحضير المنشورات: %1 من %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Ready offline</source>
        <extracomment>A journey can be read without a network</extracomment>
        <translation>جاهزة دون اتصال</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ready offline, but not all of it</source>
        <translation>جاهزة دون اتصال، لكن ليس كلها</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1, %2 to read, packed on %3. %4</source>
        <extracomment>A packed journey; %1: &quot;12 posts&quot;, %2: &quot;38 min&quot;, %3: when, a date with a time, %4: &quot;7 Pluses will count.&quot;</extracomment>
        <translation>%1، القراءة: %2، حُضّرت في %3. %4</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No Plus will count now.</source>
        <translation>لن يُحتسب أي Plus الآن.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln text(s) could not be fetched.</source>
        <translation>
            <numerusform>لم يتعذّر جلب أي نص.</numerusform>
            <numerusform>تعذّر جلب نص واحد.</numerusform>
            <numerusform>تعذّر جلب نصّين.</numerusform>
            <numerusform>تعذّر جلب %Ln نصوص.</numerusform>
            <numerusform>تعذّر جلب %Ln نصًّا.</numerusform>
            <numerusform>تعذّر جلب %Ln نص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln image(s) could not be fetched.</source>
        <translation>
            <numerusform>لم يتعذّر جلب أي صورة.</numerusform>
            <numerusform>تعذّر جلب صورة واحدة.</numerusform>
            <numerusform>تعذّر جلب صورتين.</numerusform>
            <numerusform>تعذّر جلب %Ln صور.</numerusform>
            <numerusform>تعذّر جلب %Ln صورة.</numerusform>
            <numerusform>تعذّر جلب %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Stopped. The journey that was packed before is kept.</source>
        <translation>تم الإيقاف. الرحلة المحضّرة من قبل محفوظة.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stopped. Nothing was packed.</source>
        <translation>تم الإيقاف. لم يُحضَّر شيء.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 Not everything could be fetched, so nothing was changed.</source>
        <extracomment>%1: what went wrong, a sentence</extracomment>
        <translation>%1 تعذّر جلب كل شيء، لذا لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pack what is here</source>
        <extracomment>Button: packs a journey without what could not be fetched</extracomment>
        <translation>تحضير ما هو هنا</translation>
    </message>
</context>
<context>
    <name>farthing::PlanningWindows</name>
    <message>
        <location filename="../src/gui/planningwindows.cpp" line="+101"/>
        <source>Nothing to tell. After a pause, this says once what happened meanwhile.</source>
        <translation>لا جديد. بعد كل غياب يُعرض هنا مرة واحدة ما حدث أثناءه.</translation>
    </message>
</context>
<context>
    <name>farthing::PnlModel</name>
    <message>
        <location filename="../src/models/pnlmodel.cpp" line="+24"/>
        <source>Post Profit</source>
        <extracomment>Heading of the first half of a post&apos;s profit and loss; keep the platform&apos;s term</extracomment>
        <translation>ربح المنشور</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Profit Subtotal, Twei</source>
        <extracomment>Sum of the profit lines; Twei is the unit</extracomment>
        <translation>المجموع الفرعي للربح، Twei</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Post Loss</source>
        <extracomment>Heading of the second half of a post&apos;s profit and loss; keep the platform&apos;s term</extracomment>
        <translation>خسارة المنشور</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Loss Subtotal, Twei</source>
        <extracomment>Sum of the loss lines; Twei is the unit</extracomment>
        <translation>المجموع الفرعي للخسارة، Twei</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Total Twei Earned</source>
        <extracomment>Profit less loss of a post; Twei is the unit</extracomment>
        <translation>إجمالي Twei المكتسب</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>%1: not known, no report was bought</source>
        <extracomment>A figure read aloud; %1: the line&apos;s name</extracomment>
        <translation>%1: غير معروف، لم يُشترَ تقرير</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: nothing</source>
        <extracomment>A figure read aloud; %1: the line&apos;s name</extracomment>
        <translation>%1: لا شيء</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: spent %2</source>
        <extracomment>A figure read aloud; %1: the line&apos;s name, %2: an amount with its unit</extracomment>
        <translation>%1: أنفقت %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: earned %2</source>
        <extracomment>A figure read aloud; %1: the line&apos;s name, %2: an amount with its unit</extracomment>
        <translation>%1: كسبت %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Not known until a report is bought</source>
        <translation>غير معروف حتى شراء تقرير</translation>
    </message>
</context>
<context>
    <name>farthing::PostComposer</name>
    <message>
        <location filename="../src/gui/postcomposer.cpp" line="+59"/>
        <source>Drafts</source>
        <extracomment>Button: the posts that are being written</extracomment>
        <translation>المسودات</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>Edit a post</source>
        <translation>تحرير منشور</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Write a post</source>
        <translation>كتابة منشور</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>Draft kept on this computer.</source>
        <translation>المسودة محفوظة على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) will be uploaded when it is sent.</source>
        <translation>
            <numerusform>لن تُرفع أي صورة عند الإرسال.</numerusform>
            <numerusform>ستُرفع صورة واحدة عند الإرسال.</numerusform>
            <numerusform>ستُرفع صورتان عند الإرسال.</numerusform>
            <numerusform>ستُرفع %Ln صور عند الإرسال.</numerusform>
            <numerusform>ستُرفع %Ln صورة عند الإرسال.</numerusform>
            <numerusform>ستُرفع %Ln صورة عند الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Time to read: %1</source>
        <extracomment>Below a post that is being written; %1: a running time such as 1:26</extracomment>
        <translation>مدة القراءة: %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>free</source>
        <extracomment>On a button, after its name: what it does costs nothing</extracomment>
        <translation>مجاني</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · %2 after</source>
        <extracomment>On a button, after its name. %1: the price, %2: the balance after it</extracomment>
        <translation>%1 · يبقى %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save changes</source>
        <extracomment>Buttons that send what was written</extracomment>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>This post was changed since you began. Saving replaces that change.</source>
        <translation>تغيّر هذا المنشور منذ أن بدأت. الحفظ يستبدل ذلك التغيير.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This is on its way. It can be changed here once it is done, or if it is taken back.</source>
        <translation>هذا قيد التنفيذ. يمكن تغييره هنا بعد إتمامه أو التراجع عنه.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 Your draft is kept meanwhile.</source>
        <extracomment>%1: why a post cannot be published now, a sentence</extracomment>
        <translation>%1 مسودتك محفوظة حتى ذلك الحين.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not taken: %1 Your text is here.</source>
        <extracomment>%1: why a post was refused, a sentence</extracomment>
        <translation>لم يُقبل: %1 نصك هنا.</translation>
    </message>
    <message>
        <location line="+84"/>
        <source>Put a picture into the text</source>
        <translation>إدراج صورة في النص</translation>
    </message>
</context>
<context>
    <name>farthing::PostDrafts</name>
    <message>
        <location filename="../src/sync/postdrafts.cpp" line="+47"/>
        <source>The text of this post is not here. Refresh first.</source>
        <translation>نص هذا المنشور ليس هنا. حدّث أولًا.</translation>
    </message>
</context>
<context>
    <name>farthing::PostForm</name>
    <message>
        <location filename="../src/gui/postform.cpp" line="+22"/>
        <source>The post needs a headline.</source>
        <translation>يحتاج المنشور إلى عنوان.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The headline is too long by %Ln character(s).</source>
        <translation>
            <numerusform>العنوان ليس أطول من المسموح.</numerusform>
            <numerusform>العنوان أطول من المسموح بمقدار حرف واحد.</numerusform>
            <numerusform>العنوان أطول من المسموح بمقدار حرفين.</numerusform>
            <numerusform>العنوان أطول من المسموح بمقدار %Ln أحرف.</numerusform>
            <numerusform>العنوان أطول من المسموح بمقدار %Ln حرفًا.</numerusform>
            <numerusform>العنوان أطول من المسموح بمقدار %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The headline must be a single line.</source>
        <translation>يجب أن يكون العنوان سطرًا واحدًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The post needs a text.</source>
        <translation>يحتاج المنشور إلى نص.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The text is too long for one post. Split it in two.</source>
        <translation>النص أطول من أن يسعه منشور واحد. قسّمه إلى اثنين.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose the language of the post.</source>
        <translation>اختر لغة المنشور.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>These are %Ln tag(s) too many.</source>
        <translation>
            <numerusform>لا وسوم زائدة.</numerusform>
            <numerusform>وسم واحد زائد.</numerusform>
            <numerusform>وسمان زائدان.</numerusform>
            <numerusform>%Ln وسوم زائدة.</numerusform>
            <numerusform>%Ln وسمًا زائدًا.</numerusform>
            <numerusform>%Ln وسم زائد.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>One of the tags is too long.</source>
        <translation>أحد الوسوم أطول من المسموح.</translation>
    </message>
</context>
<context>
    <name>farthing::PostImages</name>
    <message>
        <location filename="../src/sync/postimages.cpp" line="+36"/>
        <source>The platform took an image but did not say its name. The post was not sent.</source>
        <translation>قبلت المنصة صورة لكنها لم تذكر اسمها. لم يُرسل المنشور.</translation>
    </message>
</context>
<context>
    <name>farthing::PostWords</name>
    <message>
        <location filename="../src/models/postwords.cpp" line="+11"/>
        <source>taken down</source>
        <extracomment>State of a post in the list: its author or the platform took it down</extracomment>
        <translation>أُزيل</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>waits to be sent</source>
        <extracomment>State of a post in the list: a reaction of yours is in the outbox</extracomment>
        <translation>ينتظر الإرسال</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>earned %1</source>
        <extracomment>State of a post in the list. %1: an amount of money</extracomment>
        <translation>كسبت %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>rated plus</source>
        <extracomment>State of a post in the list: you gave it a Plus</extracomment>
        <translation>قيّمته Plus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>rated minus</source>
        <extracomment>State of a post in the list: you gave it a Minus</extracomment>
        <translation>قيّمته Minus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>can earn %1</source>
        <extracomment>State of a post in the list. %1: an amount of money</extracomment>
        <translation>قد تكسب %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>saved</source>
        <extracomment>State of a post in the list: kept by you for later</extracomment>
        <translation>محفوظ</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>kept offline</source>
        <extracomment>State of a post: its text and its pictures are on this computer and need no network</extracomment>
        <translation>محفوظ دون اتصال</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Unread</source>
        <extracomment>Spoken before the headline of a post that was not opened yet</extracomment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 to read</source>
        <extracomment>Spoken. %1: a span of time, &quot;2 min&quot;</extracomment>
        <translation>القراءة: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>, </source>
        <extracomment>Between the parts of a sentence that is read aloud</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>farthing::PostsPanel</name>
    <message>
        <location filename="../src/gui/postspanel.cpp" line="+425"/>
        <source>%1 %2</source>
        <extracomment>A tab; %1: its name, %2: how many posts stand there</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All</source>
        <extracomment>Tab above the list of posts</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unread</source>
        <extracomment>Tab above the list of posts; a count may follow</extracomment>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Can earn</source>
        <extracomment>Tab above the list of posts that can still earn something; a count may follow</extracomment>
        <translation>للكسب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Saved</source>
        <extracomment>Tab above the list of posts that you keep</extracomment>
        <translation>محفوظة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mine</source>
        <extracomment>Tab above the list of posts that you wrote</extracomment>
        <translation>لي</translation>
    </message>
    <message>
        <location filename="../src/gui/postspanelempty.cpp" line="+28"/>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No post on this computer has this tag.</source>
        <translation>لا منشور على هذا الحاسوب يحمل هذا الوسم.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No post of this author is on this computer.</source>
        <translation>لا منشور لهذا الكاتب على هذا الحاسوب.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Fetching posts</source>
        <translation>جلب المنشورات جارٍ</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln post(s) so far</source>
        <translation>
            <numerusform>لا منشورات حتى الآن</numerusform>
            <numerusform>منشور واحد حتى الآن</numerusform>
            <numerusform>منشوران حتى الآن</numerusform>
            <numerusform>%Ln منشورات حتى الآن</numerusform>
            <numerusform>%Ln منشورًا حتى الآن</numerusform>
            <numerusform>%Ln منشور حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first refresh takes a moment.</source>
        <translation>يستغرق التحديث الأول بعض الوقت.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No posts yet</source>
        <translation>لا منشورات بعد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The platform has not published anything. New posts appear here by themselves.</source>
        <translation>لم تنشر المنصة شيئًا بعد. تظهر المنشورات الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No posts on this computer yet</source>
        <translation>لا منشورات على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>They come with the first refresh, as soon as the platform can be reached.</source>
        <translation>تصل مع التحديث الأول، فور إمكان الوصول إلى المنصة.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>All read</source>
        <translation>قُرئ الكل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New posts appear here when they are published.</source>
        <translation>تظهر المنشورات الجديدة هنا عند نشرها.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing to earn right now</source>
        <translation>لا شيء للكسب الآن</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A post stands here while a Plus on it would still earn you something.</source>
        <translation>يبقى المنشور هنا ما دام Plus عليه يكسبك شيئًا.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing saved</source>
        <translation>لا شيء محفوظ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save a post while you read, and it stays here.</source>
        <translation>احفظ منشورًا أثناء القراءة فيبقى هنا.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing of yours yet</source>
        <translation>لا شيء لك بعد</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Posts that you publish and posts that you commented on stand here.</source>
        <translation>تظهر هنا المنشورات التي تنشرها والتي علّقت عليها.</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/gui/postspanel.cpp" line="+11"/>
        <source>%Ln new post(s)</source>
        <comment>line above the list</comment>
        <translation>
            <numerusform>لا منشورات جديدة</numerusform>
            <numerusform>منشور جديد واحد</numerusform>
            <numerusform>منشوران جديدان</numerusform>
            <numerusform>%Ln منشورات جديدة</numerusform>
            <numerusform>%Ln منشورًا جديدًا</numerusform>
            <numerusform>%Ln منشور جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::PrintJob</name>
    <message>
        <location filename="../src/gui/printjob.cpp" line="+132"/>
        <source>%1 of %2</source>
        <extracomment>At the foot of a printed page; %1: its number, %2: how many there are</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>farthing::Profile</name>
    <message>
        <location filename="../src/app/profile.cpp" line="+25"/>
        <source>The profile folder %1 cannot be written to. Make it writable, or name another one with --profile.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>لا يمكن الكتابة في مجلد الملف الشخصي %1. اجعله قابلًا للكتابة، أو سمِّ مجلدًا آخر بالخيار ‎--profile.</translation>
    </message>
</context>
<context>
    <name>farthing::ProvenanceWords</name>
    <message>
        <location filename="../src/models/provenance.cpp" line="+12"/>
        <source>Reported by the platform</source>
        <extracomment>Where a figure comes from; %1: date and time</extracomment>
        <translation>بحسب المنصة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Reported by the platform, %1</source>
        <translation>بحسب المنصة، %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Bought with a report</source>
        <extracomment>Where a figure comes from: a report; %1: date and time</extracomment>
        <translation>من تقرير مشترى</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bought with the report of %1</source>
        <translation>من التقرير المشترى في %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Computed here from what the platform reported</source>
        <extracomment>Where a figure comes from: this program</extracomment>
        <translation>محسوب هنا مما ذكرته المنصة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Estimated here; the platform may say otherwise</source>
        <extracomment>Where a figure comes from: this program</extracomment>
        <translation>مقدّر هنا؛ قد تذكر المنصة غير ذلك</translation>
    </message>
</context>
<context>
    <name>farthing::QuoteWords</name>
    <message>
        <location filename="../src/models/quotewords.cpp" line="+23"/>
        <source>This costs %1, and your balance is too small.</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>يكلّف هذا %1، ورصيدك لا يكفي.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1, %2 after</source>
        <extracomment>%1: what an act costs, &quot;costs 0.10&quot;; %2: the balance after it</extracomment>
        <translation>%1، يبقى %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>costs %1, can earn %2</source>
        <extracomment>What an act costs and may earn; %1 and %2 are amounts</extracomment>
        <translation>يكلّف %1، وقد تكسب %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>costs %1</source>
        <extracomment>What an act costs; %1 is an amount</extracomment>
        <translation>يكلّف %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>earns %1</source>
        <extracomment>What an act earns; %1 is an amount</extracomment>
        <translation>يُكسبك %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>free</source>
        <extracomment>An act that neither costs nor earns</extracomment>
        <translation>مجاني</translation>
    </message>
</context>
<context>
    <name>farthing::Quoter</name>
    <message>
        <location filename="../src/network/rulebookquote.cpp" line="+131"/>
        <source>The prices of this platform are not known yet. Refresh first.</source>
        <translation>أسعار هذه المنصة غير معروفة بعد. حدّث أولًا.</translation>
    </message>
</context>
<context>
    <name>farthing::ReadToEarnBox</name>
    <message>
        <location filename="../src/gui/readtoearnbox.cpp" line="+43"/>
        <source>Plus</source>
        <extracomment>The button that says yes to a post</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Minus</source>
        <extracomment>The button that says no to a post</extracomment>
        <translation>Minus</translation>
    </message>
    <message>
        <location filename="../src/gui/readtoearnstate.cpp" line="+15"/>
        <source>%1 of %2</source>
        <extracomment>A running time and the whole: &quot;1:26 of 2:00&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your reading counts now.</source>
        <extracomment>Below the meter of the time to read</extracomment>
        <translation>تُحتسب قراءتك الآن.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>None</source>
        <extracomment>What you earned with this post: nothing</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>—</source>
        <extracomment>There is no date</extracomment>
        <translation>—</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Your Plus waits to be sent.</source>
        <translation>علامة Plus منك تنتظر الإرسال.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Your Minus waits to be sent.</source>
        <translation>علامة Minus منك تنتظر الإرسال.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You gave a Plus.</source>
        <translation>منحت Plus.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>You gave a Minus.</source>
        <translation>منحت Minus.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Available from LVL %1; you are %2</source>
        <translation>متاح بدءًا من LVL %1؛ مستواك %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your level is too low</source>
        <translation>مستواك لا يكفي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This post is your own</source>
        <translation>هذا منشورك</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Already rated</source>
        <translation>سبق تقييمه</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your balance is too small</source>
        <translation>رصيدك لا يكفي</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No Pluses left, back in %1</source>
        <translation>لم يتبقَّ Plus، ويتجدد بعد %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No Pluses left today</source>
        <translation>لم يتبقَّ Plus اليوم</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>earns %1</source>
        <extracomment>On the Plus button; %1: an amount</extracomment>
        <translation>يُكسبك %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>in %1 of reading</source>
        <extracomment>Beside the Plus button; %1: a span of time, &quot;34 s&quot; or &quot;1:31&quot;</extracomment>
        <translation>بعد قراءة %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No Pluses left; it is taken when they are back, in %1</source>
        <translation>لم يتبقَّ Plus؛ يُحتسب عند تجدده بعد %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>costs %1, %2 after</source>
        <translation>يكلّف %1، يبقى %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>costs %1</source>
        <extracomment>On the Minus button; %1: its price</extracomment>
        <translation>يكلّف %1</translation>
    </message>
</context>
<context>
    <name>farthing::Reader</name>
    <message>
        <location filename="../src/app/farthing.cpp" line="+61"/>
        <source>There is no display to open a window on. Start Farthing in a desktop, or let it draw the window with --screenshot FILE.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. شغّل Farthing من سطح مكتب، أو اطلب رسم النافذة بالخيار ‎--screenshot FILE.</translation>
    </message>
    <message>
        <location filename="../src/app/reader.cpp" line="+121"/>
        <source>Farthing cannot start another window. Start it with: farthing %1</source>
        <extracomment>%1 is what to type into a terminal</extracomment>
        <translation>يتعذّر على Farthing فتح نافذة أخرى. افتحها بالأمر: farthing %1</translation>
    </message>
</context>
<context>
    <name>farthing::ReaderCommandLine</name>
    <message>
        <location filename="../src/app/readercommandline.cpp" line="+19"/>
        <source>Keep everything in this folder.</source>
        <translation>حفظ كل شيء في هذا المجلد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Read from this platform instead of the built-in one.</source>
        <translation>القراءة من هذه المنصة بدل المنصة المضمّنة.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open this post: its id, or a farthing:// link.</source>
        <translation>فتح هذا المنشور: معرّفه، أو رابط farthing://.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Speak this language, for example nb.</source>
        <translation>استخدام هذه اللغة، مثل nb.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Use this theme for this run: light, dark, sepia or contrast.</source>
        <translation>استخدام هذه السمة لهذه المرة: light أو dark أو sepia أو contrast.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Make the window this large, for example 900x600.</source>
        <translation>ضبط حجم النافذة، مثل 900x600.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write a picture of the window to this PNG file, and end.</source>
        <translation>كتابة صورة للنافذة في ملف PNG هذا، ثم الإنهاء.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Print one JSON line of timings when the window is usable.</source>
        <translation>طباعة سطر JSON واحد بالأزمنة حين تصير النافذة جاهزة للاستخدام.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write everything that is kept into this new folder, and end.</source>
        <translation>كتابة كل المحفوظات في هذا المجلد الجديد، ثم الإنهاء.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Restore the archive in this folder into an empty profile, and end.</source>
        <translation>استعادة الأرشيف الذي في هذا المجلد في ملف شخصي فارغ، ثم الإنهاء.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 “farthing --help” lists the options.</source>
        <extracomment>%1 is a sentence that says what is wrong with the command line</extracomment>
        <translation>%1 يعرض الأمر «farthing --help» الخيارات.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“%1” is not the address of a platform; one looks like https://news.example.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» ليس عنوان منصة؛ مثال على العنوان: https://news.example.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>“%1” is not a window size such as 900x600.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» ليس حجم نافذة مثل 900x600.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>“%1” is neither a post&apos;s id nor a farthing:// link.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» ليس معرّف منشور ولا رابط farthing://.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>There is no theme “%1”; there are light, dark, sepia and contrast.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>لا توجد سمة «%1»؛ السمات هي light وdark وsepia وcontrast.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not a language.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>«%1» ليست لغة.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>A desktop reader for read-to-earn news.</source>
        <translation>قارئ مكتبي لأخبار «اقرأ واكسب».</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Farthing does not know what to do with “%1”.</source>
        <extracomment>%1 is what was written on the command line</extracomment>
        <translation>لا يعرف Farthing ما يفعله بـ«%1».</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 needs a folder.</source>
        <extracomment>%1 is an option such as --archive</extracomment>
        <translation>يحتاج الخيار %1 إلى مجلد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Either --archive or --restore, not both at once.</source>
        <translation>إما ‎--archive وإما ‎--restore، لا كلاهما معًا.</translation>
    </message>
</context>
<context>
    <name>farthing::ReadingClock</name>
    <message>
        <location filename="../src/reading/readingclock.cpp" line="+212"/>
        <source>No post is open.</source>
        <translation>لا منشور مفتوح.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: the article is out of sight.</source>
        <extracomment>Why reading time does not count</extracomment>
        <translation>متوقف مؤقتًا: المقال غير ظاهر.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: another window is active.</source>
        <extracomment>Why reading time does not count</extracomment>
        <translation>متوقف مؤقتًا: هناك نافذة أخرى نشطة.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: it counts in another window.</source>
        <extracomment>Why reading time does not count</extracomment>
        <translation>متوقف مؤقتًا: يُحتسب الوقت في نافذة أخرى.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused while you are busy beside the article.</source>
        <extracomment>Why reading time does not count: the person writes or scrolls somewhere else in the window</extracomment>
        <translation>متوقف مؤقتًا ما دمت مشغولًا بشيء بجانب المقال.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: too fast to read.</source>
        <extracomment>Why reading time does not count</extracomment>
        <translation>متوقف مؤقتًا: التمرير أسرع من القراءة.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: this part has been counted. Read on.</source>
        <extracomment>Why reading time does not count: it counts only as long as reading what was in view can take</extracomment>
        <translation>متوقف مؤقتًا: احتُسب هذا الجزء. تابع القراءة.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Paused: nothing moved for a while. Scroll to go on.</source>
        <extracomment>Why reading time does not count</extracomment>
        <translation>متوقف مؤقتًا: لا حركة منذ مدة. مرّر الصفحة للمتابعة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The time to read is complete.</source>
        <translation>اكتملت مدة القراءة.</translation>
    </message>
</context>
<context>
    <name>farthing::Refresh</name>
    <message>
        <location filename="../src/sync/refresh.cpp" line="+227"/>
        <source>The platform forgets its own lists while they are read, so reading was stopped. Try again later.</source>
        <translation>تنسى المنصة قوائمها أثناء قراءتها، فأُوقفت القراءة. حاول لاحقًا.</translation>
    </message>
</context>
<context>
    <name>farthing::Refusals</name>
    <message>
        <location filename="../src/domain/explain.cpp" line="+59"/>
        <source>Your level is not high enough for this yet.</source>
        <translation>مستواك لا يكفي لهذا بعد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Available from LVL %1.</source>
        <extracomment>%1 is a level</extracomment>
        <translation>متاح بدءًا من LVL %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Available from LVL %1; you are %2.</source>
        <extracomment>%1 and %2 are levels</extracomment>
        <translation>متاح بدءًا من LVL %1؛ مستواك %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Read the post to its time first.</source>
        <translation>أكمل أولًا مدة قراءة المنشور.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read the post to its time first: %1 of %2 are counted.</source>
        <extracomment>%1 and %2 are running times such as 1:26</extracomment>
        <translation>أكمل أولًا مدة قراءة المنشور: احتُسب %1 من %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No Pluses are left today.</source>
        <translation>لم يتبقَّ Plus اليوم.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No Pluses are left today; they return at %1.</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>لم يتبقَّ Plus اليوم؛ يتجدد في %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is not enough money for this.</source>
        <translation>لا يوجد مال كافٍ لهذا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This costs %1, and you have %2.</source>
        <extracomment>%1 and %2 are amounts with their unit</extracomment>
        <translation>يكلّف هذا %1، ولديك %2.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The price has changed; nothing was booked. Look at it and decide again.</source>
        <translation>تغيّر السعر، ولم يُقيَّد شيء. اطّلع عليه وقرّر من جديد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The price is now %1; nothing was booked. Decide again.</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>السعر الآن %1، ولم يُقيَّد شيء. قرّر من جديد.</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>The platform does not know you any more. Sign in again.</source>
        <translation>لم تعد المنصة تعرفك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not on the platform any more.</source>
        <translation>لم يعد هذا موجودًا على المنصة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The platform found this to be against its rules.</source>
        <translation>رأت المنصة أن هذا يخالف قواعدها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is longer than the platform allows. Shorten it and send it again.</source>
        <translation>هذا أطول مما تسمح به المنصة. اختصره وأرسله من جديد.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You have rated this post already, and a rating is final.</source>
        <translation>سبق أن قيّمت هذا المنشور، والتقييم نهائي.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody rates or likes their own.</source>
        <translation>لا يقيّم أحد ما يخصّه ولا يُعجب به.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The platform knows this click with another content. Decide again.</source>
        <translation>تعرف المنصة هذه النقرة بمحتوى آخر. قرّر من جديد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has changed too much since it was read; it is read again.</source>
        <translation>تغيّرت القائمة كثيرًا منذ قراءتها؛ تُعاد قراءتها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The platform asks for a pause; this is sent again by itself.</source>
        <translation>تطلب المنصة مهلة؛ يُعاد الإرسال تلقائيًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The platform cannot answer at the moment; this is sent again by itself.</source>
        <translation>لا تستطيع المنصة الإجابة الآن؛ يُعاد الإرسال تلقائيًا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The platform refused this for a reason that this version of Farthing does not know.</source>
        <translation>رفضت المنصة هذا لسبب لا يعرفه هذا الإصدار من Farthing.</translation>
    </message>
</context>
<context>
    <name>farthing::ReportDiffModel</name>
    <message>
        <location filename="../src/models/reportdiffmodel.cpp" line="+64"/>
        <source>the same</source>
        <extracomment>Of a line in two reports</extracomment>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 less in all</source>
        <extracomment>Of a total in two reports; %1: an amount</extracomment>
        <translation>أقل بمقدار %1 إجمالًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 more in all</source>
        <extracomment>Of a total in two reports; %1: an amount</extracomment>
        <translation>أكثر بمقدار %1 إجمالًا</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 less spent</source>
        <extracomment>Of a line in two reports; %1: an amount</extracomment>
        <translation>إنفاق أقل بمقدار %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 more spent</source>
        <extracomment>Of a line in two reports; %1: an amount</extracomment>
        <translation>إنفاق أكثر بمقدار %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 less earned</source>
        <extracomment>Of a line in two reports; %1: an amount</extracomment>
        <translation>كسب أقل بمقدار %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 more earned</source>
        <extracomment>Of a line in two reports; %1: an amount</extracomment>
        <translation>كسب أكثر بمقدار %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1, %2: %3</source>
        <extracomment>A figure in a table, read aloud. %1: the line&apos;s name, %2: the column&apos;s name, %3: the figure</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Line</source>
        <extracomment>Heading of a column: the lines of a report</extracomment>
        <translation>البند</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Older</source>
        <extracomment>Heading of a column: the report that was bought first</extracomment>
        <translation>الأقدم</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Newer</source>
        <extracomment>Heading of a column: the report that was bought last</extracomment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Change</source>
        <extracomment>Heading of a column: the newer figure less the older</extracomment>
        <translation>التغيّر</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In words</source>
        <extracomment>Heading of a column: the change in words</extracomment>
        <translation>بالكلمات</translation>
    </message>
</context>
<context>
    <name>farthing::RestoreDialog</name>
    <message>
        <location filename="../src/gui/restoredialog.cpp" line="+31"/>
        <source>Choose the archive</source>
        <translation>اختيار الأرشيف</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Choose a folder for the profile</source>
        <translation>اختيار مجلد للملف الشخصي</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Stop</source>
        <extracomment>Button: stops restoring an archive</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Stopped. Nothing was restored.</source>
        <translation>تم الإيقاف. لم يُستعَد شيء.</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%Ln post(s) were restored.</source>
        <translation>
            <numerusform>لم يُستعَد أي منشور.</numerusform>
            <numerusform>استُعيد منشور واحد.</numerusform>
            <numerusform>استُعيد منشوران.</numerusform>
            <numerusform>استُعيدت %Ln منشورات.</numerusform>
            <numerusform>استُعيد %Ln منشورًا.</numerusform>
            <numerusform>استُعيد %Ln منشور.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The settings of that profile stay as they were.</source>
        <translation>تبقى إعدادات ذلك الملف الشخصي كما كانت.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Open it</source>
        <extracomment>Button: opens the profile that was restored, in a window of its own</extracomment>
        <translation>فتح الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>farthing::Rulebook</name>
    <message>
        <location filename="../src/domain/rulebook.cpp" line="+18"/>
        <source>The rulebook does not add up: %1 %2.</source>
        <extracomment>%1 is the name of a member of a JSON file, %2 says what is wrong with it</extracomment>
        <translation>لائحة القواعد غير متسقة: %1 %2.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>must not be negative</source>
        <extracomment>Follows the name of a member</extracomment>
        <translation>يجب ألّا يكون سالبًا</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>must be at least %1</source>
        <extracomment>Follows the name of a member</extracomment>
        <translation>يجب ألّا يقل عن %1</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>is in another unit</source>
        <translation>بوحدة أخرى</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>is more than comment_tribute</source>
        <translation>أكبر من comment_tribute</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>is more than dislike_own</source>
        <translation>أكبر من dislike_own</translation>
    </message>
</context>
<context>
    <name>farthing::SaveSearchButton</name>
    <message>
        <location filename="../src/gui/savesearchbutton.cpp" line="+36"/>
        <source>Save this search…</source>
        <extracomment>Button above the hits of a search</extracomment>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Saved: %1</source>
        <extracomment>Button above the hits of a search; %1: under which name it is saved</extracomment>
        <translation>محفوظ: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Rename…</source>
        <extracomment>Line of a menu about a saved search</extracomment>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rename this search</source>
        <translation>إعادة تسمية هذا البحث</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remove</source>
        <extracomment>Line of a menu about a saved search: it is not kept any more</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Name:</source>
        <extracomment>Before the field for the name of a search</extracomment>
        <translation>الاسم:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
</context>
<context>
    <name>farthing::SavedSearches</name>
    <message>
        <location filename="../src/sync/savedsearches.cpp" line="+62"/>
        <source>A search is saved under a name. Type one.</source>
        <translation>يُحفظ البحث باسم. اكتب اسمًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is too long to be looked for.</source>
        <translation>هذا أطول من أن يُبحث عنه.</translation>
    </message>
</context>
<context>
    <name>farthing::Scheduler</name>
    <message>
        <location filename="../src/sync/schedulercourse.cpp" line="+132"/>
        <source>The platform does not know the place that it just told to go on from. Reading was stopped; refresh to try again.</source>
        <translation>لا تعرف المنصة الموضع الذي طلبت للتو المتابعة منه. أُوقفت القراءة؛ حدّث لإعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>farthing::Screenshot</name>
    <message>
        <location filename="../src/app/screenshot.cpp" line="+62"/>
        <source>The picture %1 cannot be written. Name a file in a folder that exists and is writable.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>تتعذّر كتابة الصورة %1. سمِّ ملفًا في مجلد موجود وقابل للكتابة.</translation>
    </message>
</context>
<context>
    <name>farthing::Search</name>
    <message>
        <location filename="../src/domain/searchquery.cpp" line="+215"/>
        <source>%1: takes yes or no, not “%2”.</source>
        <extracomment>%1: a search operator, %2: what was typed after it</extracomment>
        <translation>%1: يقبل yes أو no، لا «%2».</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>in: takes articles, comments, drafts, notes or statement, not “%1”.</source>
        <extracomment>%1: what was typed after in:, a search operator; the five words stay as they are</extracomment>
        <translation>in: يقبل articles أو comments أو drafts أو notes أو statement، لا «%1».</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1: takes a day such as 2025-03-31, a month, a year, today or yesterday, not “%2”.</source>
        <extracomment>%1: a search operator, %2: what was typed after it</extracomment>
        <translation>%1: يقبل يومًا مثل 2025-03-31 أو شهرًا أو سنة أو today أو yesterday، لا «%2».</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>earned: takes an amount such as &gt;1, &lt;0.5 or 2, not “%1”.</source>
        <extracomment>%1: what was typed after earned:, a search operator; &gt;1 and &lt;0.5 are examples</extracomment>
        <translation>earned: يقبل مبلغًا مثل &gt;1 أو &lt;0.5 أو 2، لا «%1».</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>This is too long to be looked for. Shorten it to what matters.</source>
        <translation>هذا أطول من أن يُبحث عنه. اختصره إلى المهم.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>At most %Ln word(s) can be looked for at once.</source>
        <translation>
            <numerusform>لا يمكن البحث عن أي كلمة</numerusform>
            <numerusform>يمكن البحث عن كلمة واحدة على الأكثر في المرة.</numerusform>
            <numerusform>يمكن البحث عن كلمتين على الأكثر في المرة.</numerusform>
            <numerusform>يمكن البحث عن %Ln كلمات على الأكثر في المرة.</numerusform>
            <numerusform>يمكن البحث عن %Ln كلمة على الأكثر في المرة.</numerusform>
            <numerusform>يمكن البحث عن %Ln كلمة على الأكثر في المرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::SearchPanel</name>
    <message numerus="yes">
        <location filename="../src/gui/searchpanel.cpp" line="+142"/>
        <source>More than %Ln hit(s)</source>
        <extracomment>Above the hits of a search, of which there are more</extracomment>
        <translation>
            <numerusform>لا نتائج بعد</numerusform>
            <numerusform>أكثر من نتيجة واحدة</numerusform>
            <numerusform>أكثر من نتيجتين</numerusform>
            <numerusform>أكثر من %Ln نتائج</numerusform>
            <numerusform>أكثر من %Ln نتيجة</numerusform>
            <numerusform>أكثر من %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, the best first</source>
        <extracomment>How the hits of a search are ordered; %1: &quot;12 hits&quot;</extracomment>
        <translation>%1، الأفضل أولًا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, the newest first</source>
        <translation>%1، الأحدث أولًا</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Still reading: %1 of %2 posts can be found so far.</source>
        <translation>القراءة جارية: يمكن العثور حتى الآن على %1 من %2 من المنشورات.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+36"/>
        <source>Still reading what is kept here.</source>
        <translation>القراءة جارية لما هو محفوظ هنا.</translation>
    </message>
    <message>
        <location line="-21"/>
        <location line="+20"/>
        <source>Looking</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>This cannot be looked for</source>
        <translation>لا يمكن البحث عن هذا</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The search did not work</source>
        <translation>لم ينجح البحث</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Type what you look for</source>
        <translation>اكتب ما تبحث عنه</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Words, a &quot;phrase&quot;, or author: tag: in: before: after: earned:&gt;1 plussed:no unread:</source>
        <extracomment>The words with a colon, and what stands in quotation marks, stay as they are</extracomment>
        <translation>كلمات أو &quot;عبارة&quot; أو author: tag: in: before: after: earned:&gt;1 plussed:no unread:</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No article, comment, draft and no line of the statement on this computer has all of this.</source>
        <translation>لا مقال ولا تعليق ولا مسودة ولا سطر من كشف الحساب على هذا الحاسوب فيه كل هذا.</translation>
    </message>
</context>
<context>
    <name>farthing::Searching</name>
    <message>
        <location filename="../src/gui/searching.cpp" line="+123"/>
        <source>The post that this belongs to is not on this computer.</source>
        <translation>المنشور الذي ينتمي إليه هذا ليس على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>farthing::Secrets</name>
    <message>
        <location filename="../src/settings/secrets.cpp" line="+27"/>
        <source>No sign-in for this platform is kept. Sign in once.</source>
        <translation>لا تسجيل دخول محفوظ لهذه المنصة. سجّل الدخول مرة واحدة.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The keychain of this computer did not let Farthing in. The sign-in is kept until Farthing ends.</source>
        <translation>لم تسمح حافظة مفاتيح هذا الحاسوب لـ Farthing بالوصول. يُحفظ تسجيل الدخول حتى إنهاء Farthing.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The keychain of this computer cannot be used. The sign-in is kept until Farthing ends.</source>
        <translation>يتعذّر استخدام حافظة مفاتيح هذا الحاسوب. يُحفظ تسجيل الدخول حتى إنهاء Farthing.</translation>
    </message>
</context>
<context>
    <name>farthing::SendingWindows</name>
    <message>
        <location filename="../src/gui/sendingwindows.cpp" line="+75"/>
        <source>Nothing asks for your consent.</source>
        <translation>لا شيء يطلب موافقتك.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Open the draft</source>
        <extracomment>Button: opens the draft that a message speaks of</extracomment>
        <translation>فتح المسودة</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>a post</source>
        <extracomment>Stands for the headline of a post that is not known</extracomment>
        <translation>منشور</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You are LVL %1: your draft under “%2” can be sent now.</source>
        <translation>أنت الآن في LVL %1: صار بإمكانك إرسال مسودتك تحت «%2».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You are LVL %1: your draft “%2” can be published now.</source>
        <extracomment>A gate opened. %1: a level, %2: the title of a draft</extracomment>
        <translation>أنت الآن في LVL %1: صار بإمكانك نشر مسودتك «%2».</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln more draft(s) waited for this.</source>
        <translation>
            <numerusform>لم تنتظر هذا مسودات أخرى.</numerusform>
            <numerusform>انتظرت هذا مسودة أخرى.</numerusform>
            <numerusform>انتظرت هذا مسودتان أخريان.</numerusform>
            <numerusform>انتظرت هذا %Ln مسودات أخرى.</numerusform>
            <numerusform>انتظرت هذا %Ln مسودة أخرى.</numerusform>
            <numerusform>انتظرت هذا %Ln مسودة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Settings</name>
    <message>
        <location filename="../src/settings/settings.cpp" line="+216"/>
        <source>The settings could not be written to %1. Check the folder and try again.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تعذّرت كتابة الإعدادات في %1. تحقّق من المجلد وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>farthing::ShortcutsWindow</name>
    <message>
        <location filename="../src/gui/shortcutswindow.cpp" line="+118"/>
        <source>%1 (taken)</source>
        <extracomment>After the keys of a command, of which another one has some; %1: the keys that are left, maybe none</extracomment>
        <translation>%1 (مأخوذ)</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>No command has these words or this key.</source>
        <translation>لا أمر بهذه الكلمات أو بهذا المفتاح.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>It has no key.</source>
        <extracomment>Before the keys of a command</extracomment>
        <translation>لا مفتاح له.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keys:</source>
        <translation>المفاتيح:</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+2"/>
        <source>Remove %1</source>
        <extracomment>Button; %1: a key, which this command has no more then</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 belongs to “%2” now.</source>
        <extracomment>%1: a key, %2: the command that has it</extracomment>
        <translation>صار %1 للأمر «%2».</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Without a change it has no key.</source>
        <translation>من دون تغيير، لا مفتاح له.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without a change it has %1.</source>
        <translation>من دون تغيير، له %1.</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>“%1”</source>
        <extracomment>The name of a command</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 means %2 already. Should it be taken from there?</source>
        <extracomment>%1: a key, %2: one or more commands</extracomment>
        <translation>المفتاح %1 مخصّص بالفعل لـ%2. أتريد أخذه من هناك؟</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>All keys back to the defaults?</source>
        <translation>أتريد إعادة كل المفاتيح إلى الافتراضي؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The keys that you chose are forgotten.</source>
        <translation>تُنسى المفاتيح التي اخترتها.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Back to the defaults</source>
        <extracomment>Button of a question</extracomment>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>farthing::SignInBar</name>
    <message>
        <location filename="../src/gui/signinbar.cpp" line="+24"/>
        <source>The platform does not know you. Paste the token of your account to take part.</source>
        <translation>لا تعرفك المنصة. ألصق رمز حسابك للمشاركة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 does not know you. Paste the token of your account to take part.</source>
        <translation>لا يعرفك %1. ألصق رمز حسابك للمشاركة.</translation>
    </message>
</context>
<context>
    <name>farthing::SpendingLimits</name>
    <message>
        <location filename="../src/domain/explain.cpp" line="-163"/>
        <source>Daily limit for Minuses</source>
        <translation>الحد اليومي لعلامات Minus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Daily limit for comments</source>
        <translation>الحد اليومي للتعليقات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Daily limit for dislikes</source>
        <translation>الحد اليومي لعدم الإعجاب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Daily limit for reports</source>
        <translation>الحد اليومي للتقارير</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Daily limit for publishing</source>
        <translation>الحد اليومي للنشر</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Daily limit for everything together</source>
        <translation>الحد اليومي للكل معًا</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Monthly limit for Minuses</source>
        <translation>الحد الشهري لعلامات Minus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Monthly limit for comments</source>
        <translation>الحد الشهري للتعليقات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Monthly limit for dislikes</source>
        <translation>الحد الشهري لعدم الإعجاب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Monthly limit for reports</source>
        <translation>الحد الشهري للتقارير</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Monthly limit for publishing</source>
        <translation>الحد الشهري للنشر</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Monthly limit for everything together</source>
        <translation>الحد الشهري للكل معًا</translation>
    </message>
    <message>
        <location line="+58"/>
        <source>Minuses</source>
        <extracomment>A kind of spending: votes against posts</extracomment>
        <translation>علامات Minus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Comments</source>
        <extracomment>A kind of spending</extracomment>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Dislikes</source>
        <extracomment>A kind of spending</extracomment>
        <translation>عدم الإعجاب</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reports</source>
        <extracomment>A kind of spending: profit-and-loss reports</extracomment>
        <translation>التقارير</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Publishing</source>
        <extracomment>A kind of spending: publishing posts</extracomment>
        <translation>النشر</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Everything together</source>
        <extracomment>All kinds of spending together</extracomment>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: it is %2, and this costs %3.</source>
        <extracomment>%1: &quot;Daily limit for Minuses&quot;, %2: that limit, %3: a price above it</extracomment>
        <translation>%1: هو %2، وهذا يكلّف %3.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: %2 of %3 used, and this costs %4. It opens again on %5.</source>
        <extracomment>%1: &quot;Daily limit for Minuses&quot;, %2: what is used, %3: the limit, %4: the price, %5: a date with a time</extracomment>
        <translation>%1: أُنفق %2 من %3، وهذا يكلّف %4. يُفتح مجددًا في %5.</translation>
    </message>
</context>
<context>
    <name>farthing::SpendingLimitsDialog</name>
    <message>
        <location filename="../src/gui/spendinglimitsdialog.cpp" line="+36"/>
        <source>Save</source>
        <extracomment>Button of a dialog: keeps what was changed</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No limits</source>
        <extracomment>Button: empties every limit</extracomment>
        <translation>بلا حدود</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>no limit</source>
        <extracomment>In a field that is empty</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 used</source>
        <extracomment>Of a limit; %1: an amount</extracomment>
        <translation>أُنفق %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Amounts are in Twei. Days and months are the platform&apos;s; this day ends on %1. What waits to be sent counts from the click, and what you spent on other devices counts, too.</source>
        <extracomment>%1: a date with a time</extracomment>
        <translation>المبالغ بوحدة Twei. الأيام والشهور بتوقيت المنصة، وينتهي هذا اليوم في %1. ما ينتظر الإرسال يُحسب منذ النقر، ويُحسب أيضًا ما أنفقته على أجهزة أخرى.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Limits belong to an account. Sign in first.</source>
        <translation>الحدود تخص حسابًا. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1: %2 are used already, so nothing more can be spent until the day ends.</source>
        <translation>%1: أُنفق %2 بالفعل، فلا يمكن إنفاق المزيد حتى نهاية اليوم.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: %2 are used already, so nothing more can be spent until the month ends.</source>
        <extracomment>%1: &quot;Monthly limit for Minuses&quot;, %2: an amount</extracomment>
        <translation>%1: أُنفق %2 بالفعل، فلا يمكن إنفاق المزيد حتى نهاية الشهر.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Daily limit for Minuses&quot;, %2: what is wrong with it, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>farthing::StatementDelegate</name>
    <message>
        <location filename="../src/gui/statementdelegate.cpp" line="+68"/>
        <source>%1. %2</source>
        <extracomment>A hint: when a movement of money was, and a sentence on what opening it does</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · %2. %3</source>
        <extracomment>A hint: what a movement of money was about, when it was, and a sentence on what opening it does</extracomment>
        <translation>%1 · %2. %3</translation>
    </message>
</context>
<context>
    <name>farthing::StatementExport</name>
    <message>
        <location filename="../src/archive/bufferedtext.cpp" line="+33"/>
        <source>The file cannot be written. Look whether the disk is full, or choose another folder.</source>
        <translation>تعذّرت كتابة الملف. تحقّق من امتلاء القرص، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../src/archive/statementexport.cpp" line="+112"/>
        <source>The movements kept here do not add up, so no file was written. Refresh, then export again.</source>
        <translation>الحركات المحفوظة هنا لا يطابق مجموعها، لذا لم يُكتب أي ملف. حدّث ثم صدّر من جديد.</translation>
    </message>
</context>
<context>
    <name>farthing::StatementModel</name>
    <message>
        <location filename="../src/models/movementwords.cpp" line="+28"/>
        <source>from the platform</source>
        <extracomment>Of a movement of money: where it came from</extracomment>
        <translation>من المنصة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>from others, that day</source>
        <extracomment>Of a movement of money that others caused; they are summed by day</extracomment>
        <translation>من آخرين، في ذلك اليوم</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>a post that is not here</source>
        <extracomment>Of a movement of money on a post whose title is not here</extracomment>
        <translation>منشور غير موجود هنا</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Opens the post.</source>
        <extracomment>What opening a movement of money does</extracomment>
        <translation>يفتح المنشور.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opens the comment in its post.</source>
        <extracomment>What opening a movement of money does</extracomment>
        <translation>يفتح التعليق في منشوره.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opens the report of the post.</source>
        <extracomment>What opening a movement of money does</extracomment>
        <translation>يفتح تقرير المنشور.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others caused this. The platform sums it by day and does not name the posts.</source>
        <translation>سبّبه آخرون. تجمعه المنصة لكل يوم ولا تسمّي المنشورات.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The platform granted this. No post is behind it.</source>
        <translation>منحته المنصة، ولا منشور وراءه.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>spent %1</source>
        <extracomment>%1: an amount with its unit</extracomment>
        <translation>أنفقت %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>earned %1</source>
        <translation>كسبت %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1, %2. %3.</source>
        <extracomment>A movement of money, read aloud. %1: its line, %2: &quot;earned 0.50 Twei&quot;, %3: date and time</extracomment>
        <translation>%1، %2. %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2. %3. %4.</source>
        <extracomment>A movement of money, read aloud. %1: its line, %2: &quot;earned 0.50 Twei&quot;, %3: the post, %4: date and time</extracomment>
        <translation>%1، %2. %3. %4.</translation>
    </message>
</context>
<context>
    <name>farthing::StatusLine</name>
    <message>
        <location filename="../src/gui/statusline.cpp" line="+29"/>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Offline&quot;, %2: why, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Refreshing, %Ln post(s) so far</source>
        <translation>
            <numerusform>جارٍ التحديث، لا منشورات حتى الآن</numerusform>
            <numerusform>جارٍ التحديث، منشور واحد حتى الآن</numerusform>
            <numerusform>جارٍ التحديث، منشوران حتى الآن</numerusform>
            <numerusform>جارٍ التحديث، %Ln منشورات حتى الآن</numerusform>
            <numerusform>جارٍ التحديث، %Ln منشورًا حتى الآن</numerusform>
            <numerusform>جارٍ التحديث، %Ln منشور حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Refreshing</source>
        <translation>جارٍ التحديث</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Online</source>
        <extracomment>State of the connection to the platform</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Offline</source>
        <extracomment>State of the connection to the platform</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signed out</source>
        <translation>دون تسجيل دخول</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not understood</source>
        <translation>رد غير مفهوم</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trouble on this computer</source>
        <translation>مشكلة على هذا الحاسوب</translation>
    </message>
    <message>
        <location line="+46"/>
        <source>Refreshed %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>آخر تحديث %1</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln waiting to be sent</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال</numerusform>
            <numerusform>إجراء واحد بانتظار الإرسال</numerusform>
            <numerusform>إجراءان بانتظار الإرسال</numerusform>
            <numerusform>%Ln إجراءات بانتظار الإرسال</numerusform>
            <numerusform>%Ln إجراءً بانتظار الإرسال</numerusform>
            <numerusform>%Ln إجراء بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%Ln post(s) kept offline</source>
        <translation>
            <numerusform>لا منشورات محفوظة دون اتصال</numerusform>
            <numerusform>منشور واحد محفوظ دون اتصال</numerusform>
            <numerusform>منشوران محفوظان دون اتصال</numerusform>
            <numerusform>%Ln منشورات محفوظة دون اتصال</numerusform>
            <numerusform>%Ln منشورًا محفوظًا دون اتصال</numerusform>
            <numerusform>%Ln منشور محفوظ دون اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farthing::Store</name>
    <message>
        <location filename="../src/store/actcodec.cpp" line="+35"/>
        <source>A record in the local database cannot be read and was left out.</source>
        <translation>يوجد سجل في قاعدة البيانات المحلية تتعذّر قراءته، فتُرك جانبًا.</translation>
    </message>
    <message>
        <location filename="../src/store/sealed.cpp" line="+20"/>
        <source>A record in the local database is damaged and was left out. The rest is intact; keep a copy of the profile folder.</source>
        <translation>يوجد سجل تالف في قاعدة البيانات المحلية، فتُرك جانبًا. الباقي سليم؛ احتفظ بنسخة من مجلد الملف الشخصي.</translation>
    </message>
    <message>
        <location filename="../src/store/storeopening.cpp" line="+26"/>
        <source>The folder %1 cannot be written to. Choose another profile folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>لا يمكن الكتابة في المجلد %1. اختر مجلدًا آخر للملف الشخصي، أو اسمح بالكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The profile in %1 is already in use. Close the other window of Farthing, or choose another profile folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>الملف الشخصي في %1 قيد الاستخدام. أغلق نافذة Farthing الأخرى، أو اختر مجلدًا آخر للملف الشخصي.</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>The damaged file %1 cannot be moved aside. Allow writing to its folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>يتعذّر نقل الملف التالف %1 جانبًا. اسمح بالكتابة في مجلده.</translation>
    </message>
    <message>
        <location filename="../src/store/spendbook.cpp" line="+75"/>
        <source>A spending limit that you set stopped this. Nothing was spent.</source>
        <translation>أوقف هذا حدُّ إنفاق وضعته. لم يُنفق شيء.</translation>
    </message>
    <message>
        <location filename="../src/store/intentwriter.cpp" line="+219"/>
        <source>Something in this list has changed. Look at it again; nothing was sent.</source>
        <translation>تغيّر شيء في هذه القائمة. اطّلع عليها من جديد؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>It belongs to something that was taken back, so it was not sent.</source>
        <translation>يتبع هذا شيئًا جرى التراجع عنه، لذا لم يُرسل.</translation>
    </message>
    <message>
        <location filename="../src/store/ownaudit.cpp" line="+24"/>
        <source>The database %1 is damaged.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>قاعدة البيانات %1 تالفة.</translation>
    </message>
    <message>
        <location filename="../src/store/ownbackup.cpp" line="+21"/>
        <source>The backup of what is yours could not be written. It is tried again; check that the disk has space.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية لما يخصّك. تُعاد المحاولة؛ تأكّد من أن في القرص مساحة.</translation>
    </message>
    <message>
        <location filename="../src/store/ownrestore.cpp" line="+35"/>
        <source>What is yours in %1 is damaged, and could not be put back from its backup. Check that the disk has space, then start Farthing again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>ما يخصّك في %1 تالف، وتعذّرت استعادته من نسخته الاحتياطية. تأكّد من أن في القرص مساحة، ثم شغّل Farthing من جديد.</translation>
    </message>
    <message>
        <location filename="../src/store/seal.cpp" line="+182"/>
        <source>Something of yours on this computer is damaged. Close Farthing and start it again: it is put back from the backup.</source>
        <translation>شيء مما يخصّك على هذا الحاسوب تالف. أغلق Farthing وشغّله من جديد: يُستعاد من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <location filename="../src/store/salvage.cpp" line="+296"/>
        <source>This came back from a backup, and may have been sent or taken back since. Send it again if you still want it; it is not booked twice, unless you decided it anew since the backup.</source>
        <translation>عاد هذا من نسخة احتياطية، وربما أُرسل أو سُحب منذ ذلك الحين. أرسله مرة أخرى إن كنت ما زلت تريده؛ فلن يُقيَّد مرتين، إلا إذا قررته من جديد بعد النسخة الاحتياطية.</translation>
    </message>
    <message>
        <location filename="../src/store/textseal.cpp" line="+70"/>
        <source>Articles kept on this computer are damaged. Close Farthing and start it again: they are fetched anew, and nothing of yours is lost.</source>
        <translation>المقالات المحفوظة على هذا الحاسوب تالفة. أغلق Farthing وشغّله من جديد: تُجلب من جديد، ولا يُفقد شيء مما يخصّك.</translation>
    </message>
</context>
<context>
    <name>farthing::TopBar</name>
    <message>
        <location filename="../src/gui/topbar.cpp" line="+68"/>
        <source>Search all that is kept here</source>
        <extracomment>In the empty field; %1: a keyboard shortcut</extracomment>
        <translation>ابحث في كل ما هو محفوظ هنا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Search all that is kept here  ·  %1</source>
        <translation>ابحث في كل ما هو محفوظ هنا  ·  %1</translation>
    </message>
    <message>
        <location line="+134"/>
        <source>LVL</source>
        <extracomment>Level, as the platform abbreviates it; the figure follows</extracomment>
        <translation>LVL</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Your balance</source>
        <translation>رصيدك</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your balance less what waits to be sent; the platform holds %1</source>
        <translation>رصيدك بعد طرح ما ينتظر الإرسال؛ لدى المنصة %1</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>Pluses left</source>
        <extracomment>After a figure in bold: &quot;7 Pluses left&quot;</extracomment>
        <translation>
            <numerusform>‏Plus متبقية</numerusform>
            <numerusform>‏Plus متبقٍ</numerusform>
            <numerusform>‏Plus متبقيان</numerusform>
            <numerusform>‏Plus متبقية</numerusform>
            <numerusform>‏Plus متبقية</numerusform>
            <numerusform>‏Plus متبقية</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 · back in %2</source>
        <extracomment>&quot;Pluses left · back in 5 h 12 min&quot;; %1: &quot;Pluses left&quot;, %2: a span of time</extracomment>
        <translation>%1 · تتجدد بعد %2</translation>
    </message>
</context>
<context>
    <name>farthing::TrueCostDialog</name>
    <message>
        <location filename="../src/gui/truecostdialog.cpp" line="+87"/>
        <source>Posts</source>
        <extracomment>A tab: the true cost by post</extracomment>
        <translation>المنشورات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Authors</source>
        <extracomment>A tab: the true cost by author</extracomment>
        <translation>الكتّاب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Months</source>
        <extracomment>A tab: the true cost by month</extracomment>
        <translation>الشهور</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>Your movements are being added up…</source>
        <translation>جارٍ جمع حركاتك…</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>No money has moved and nothing was read yet. What posts earn and cost you is listed here.</source>
        <translation>لا حركة مالية ولا قراءة بعد. يُدرج هنا ما تُكسبك المنشورات وما تكلّفك.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Choose a figure to see where it comes from. … stands for what is not known.</source>
        <translation>اختر رقمًا لترى مصدره. العلامة … تعني أن القيمة غير معروفة.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The balance is not known yet, so movements may be missing.</source>
        <translation>الرصيد غير معروف بعد، فقد تنقص حركات.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not all movements are here: %1 of the balance is not in these figures.</source>
        <extracomment>%1: an amount with its sign and unit</extracomment>
        <translation>ليست كل الحركات هنا: ⁦%1⁩ من الرصيد ليس في هذه الأرقام.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Months are the platform&apos;s, in UTC. Time read is what this computer counted.</source>
        <translation>الشهور بتوقيت المنصة، UTC. زمن القراءة هو ما احتسبه هذا الحاسوب.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Grants of %1 belong to no post and are not in it.</source>
        <extracomment>%1: an amount with its unit</extracomment>
        <translation>منح قدرها %1 لا تخص أي منشور وليست مشمولة.</translation>
    </message>
</context>
<context>
    <name>farthing::TrueCostModel</name>
    <message>
        <location filename="../src/models/truecostmodel.cpp" line="+50"/>
        <source>A post that is not here</source>
        <extracomment>Of money that moved on a post that is not kept here</extracomment>
        <translation>منشور غير موجود هنا</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Authors of posts that are not here</source>
        <extracomment>In a list of authors: those of posts that are not kept here</extracomment>
        <translation>كتّاب منشورات غير موجودة هنا</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>From others, in no report</source>
        <extracomment>In a list of posts: what others caused, and no bought report says on which post</extracomment>
        <translation>من آخرين، في غير أي تقرير</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+236"/>
        <source>Total</source>
        <extracomment>The sum of all rows of a table
----------
Heading of a column of amounts: profit less loss</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <location line="-225"/>
        <location line="+26"/>
        <source>%1 + …</source>
        <extracomment>An amount of which only a part is known; %1: that part
----------
A time of which only a part is known; %1: that part, &quot;12:05&quot;</extracomment>
        <translation>%1 + …</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>computed</source>
        <extracomment>Where figures come from: they were computed from others</extracomment>
        <translation>محسوب</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>reported, own part only</source>
        <extracomment>Where figures come from: those of others are missing</extracomment>
        <translation>بحسب المنصة، ما يخصّك فقط</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>reported</source>
        <extracomment>Where figures come from: the platform tells them</extracomment>
        <translation>بحسب المنصة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>bought %1</source>
        <extracomment>Where figures come from: a report. %1: a date</extracomment>
        <translation>اشتُري في %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Computed: all rows together. They are the statement to the last micro-Twei, but for grants.</source>
        <translation>محسوب: كل الصفوف معًا. وهي كشف الحساب حتى آخر micro-Twei، عدا المنح.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Computed: what others caused in all, less what your reports tell. The platform sums it by day, without the post.</source>
        <translation>محسوب: كل ما سبّبه آخرون، مطروحًا منه ما في تقاريرك. تجمعه المنصة لكل يوم دون ذكر المنشور.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reported: your own part. What others caused here is not known before a report is bought.</source>
        <translation>بحسب المنصة: ما يخصّك. أما ما سبّبه آخرون هنا فلا يُعرف قبل شراء تقرير.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reported by the platform, up to now.</source>
        <translation>بحسب المنصة، حتى الآن.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reported: your own part, up to now. Bought on %1: what others caused until then; what came since is not in it.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>بحسب المنصة: ما يخصّك حتى الآن. من تقرير اشتُري في %1: ما سبّبه آخرون حتى ذلك الحين، دون ما جاء بعده.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not known: nothing that this computer counted then is kept here.</source>
        <translation>غير معروف: لا يُحفظ هنا شيء مما احتسبه هذا الحاسوب حينها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Estimated: what this computer counted and the platform accepted. What you read on others is not in it.</source>
        <translation>مقدّر: ما احتسبه هذا الحاسوب وقبلته المنصة، دون ما قرأته على أجهزة أخرى.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reported by the platform: what it accepted from all your devices.</source>
        <translation>بحسب المنصة: ما قبلته من كل أجهزتك.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not known: it needs both the whole total and the time read.</source>
        <translation>غير معروف: يلزمه الإجمالي كاملًا وزمن القراءة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Estimated: the total by the hours that this computer counted, rounded once to the micro-Twei.</source>
        <translation>مقدّر: الإجمالي مقسومًا على الساعات التي احتسبها هذا الحاسوب، مقرّبًا مرة واحدة إلى micro-Twei.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Computed: the total by the hours read, rounded once to the micro-Twei.</source>
        <translation>محسوب: الإجمالي مقسومًا على ساعات القراءة، مقرّبًا مرة واحدة إلى micro-Twei.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Computed: profit less loss.</source>
        <translation>محسوب: الربح مطروحًا منه الخسارة.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reported by the platform, up to now. It is contained in the loss.</source>
        <translation>بحسب المنصة، حتى الآن. وهو مشمول في الخسارة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reported by the platform. Grants are neither profit nor loss.</source>
        <translation>بحسب المنصة. المنح ليست ربحًا ولا خسارة.</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>%1, %2: %3</source>
        <extracomment>A figure in a table, read aloud. %1: the row&apos;s name, %2: the column&apos;s name, %3: the figure</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Month</source>
        <extracomment>Heading of a column</extracomment>
        <translation>الشهر</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Post</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Profit</source>
        <extracomment>Heading of a column of amounts</extracomment>
        <translation>الربح</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Loss</source>
        <extracomment>Heading of a column of amounts</extracomment>
        <translation>الخسارة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Reports</source>
        <extracomment>Heading of a column of amounts: what reports cost</extracomment>
        <translation>التقارير</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Tributes</source>
        <extracomment>Heading of a column of amounts: what commenting and publishing cost</extracomment>
        <translation>الرسوم</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Grants</source>
        <extracomment>Heading of a column of amounts: given by the platform</extracomment>
        <translation>المنح</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Time read</source>
        <extracomment>Heading of a column: how long was read, &quot;12:05&quot;</extracomment>
        <translation>زمن القراءة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Twei per hour</source>
        <extracomment>Heading of a column of amounts: earned in an hour of reading</extracomment>
        <translation>‏Twei في الساعة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where from</source>
        <extracomment>Heading of a column: where the figures of a row come from</extracomment>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>farthing::TwoLines</name>
    <message>
        <location filename="../src/models/twolines.cpp" line="+45"/>
        <source>. </source>
        <extracomment>Between the parts of a row that is read aloud</extracomment>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>farthing::TwoLinesDelegate</name>
    <message>
        <location filename="../src/gui/twolinesdelegate.cpp" line="+30"/>
        <source>%1 · %2</source>
        <extracomment>A hint: both lines of a row, whole</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>farthing::TypePanel</name>
    <message>
        <location filename="../src/gui/typepanel.cpp" line="+32"/>
        <source>Type and spacing</source>
        <translation>الخط والتباعد</translation>
    </message>
    <message>
        <location line="+42"/>
        <location line="+1"/>
        <source>%1 px</source>
        <extracomment>The size of letters or of a column in pixels; %1: a number</extracomment>
        <translation>%1 بكسل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %</source>
        <extracomment>%1: a number</extracomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>farthing::Typefaces</name>
    <message>
        <location filename="../src/gui/typefaces.cpp" line="+34"/>
        <source>Standard (%1)</source>
        <extracomment>The typeface that is used until another is chosen; %1: its name</extracomment>
        <translation>الافتراضي (%1)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>System (%1)</source>
        <extracomment>The typeface of the desktop; %1: its name</extracomment>
        <translation>خط النظام (%1)</translation>
    </message>
</context>
<context>
    <name>farthing::VaultDialog</name>
    <message>
        <location filename="../src/gui/vaultdialog.cpp" line="+123"/>
        <source>No report was bought yet. They are bought beside an article, under Post Profit and Loss, and stay here for ever.</source>
        <translation>لم يُشترَ أي تقرير بعد. تُشترى التقارير بجانب المقال، تحت «أرباح المنشور وخسائره»، وتبقى هنا دائمًا.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Reports belong to an account. Yours appear as soon as the platform says who is signed in.</source>
        <translation>التقارير تخص حسابًا. تظهر تقاريرك فور أن تذكر المنصة من سجّل الدخول.</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%Ln report(s) on this disk are damaged and left out.</source>
        <comment>in the vault</comment>
        <translation>
            <numerusform>لا تقارير تالفة على هذا القرص.</numerusform>
            <numerusform>تقرير واحد على هذا القرص تالف وتُرك جانبًا.</numerusform>
            <numerusform>تقريران على هذا القرص تالفان وتُركا جانبًا.</numerusform>
            <numerusform>%Ln تقارير على هذا القرص تالفة وتُركت جانبًا.</numerusform>
            <numerusform>%Ln تقريرًا على هذا القرص تالفة وتُركت جانبًا.</numerusform>
            <numerusform>%Ln تقرير على هذا القرص تالفة وتُركت جانبًا.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reports never change and stay on this computer for ever. On a new one they come back from the platform.</source>
        <translation>لا تتغيّر التقارير أبدًا وتبقى على هذا الحاسوب دائمًا. وعلى حاسوب جديد تعود من المنصة.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>There is no other report of this post</source>
        <extracomment>In a list of reports to compare with: none</extracomment>
        <translation>لا تقرير آخر عن هذا المنشور</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Bought on %1, total %2</source>
        <extracomment>A report. %1: date and time, %2: an amount with its sign</extracomment>
        <translation>اشتُري في %1، الإجمالي ⁦%2⁩</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Older: bought on %1, your entries up to number %2</source>
        <extracomment>The report that was bought first. %1: date and time, %2: a number</extracomment>
        <translation>الأقدم: اشتُري في %1، قيودك حتى الرقم %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Newer: bought on %1, your entries up to number %2</source>
        <extracomment>The report that was bought last. %1: date and time, %2: a number</extracomment>
        <translation>الأحدث: اشتُري في %1، قيودك حتى الرقم %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bought on %1, your entries up to number %2</source>
        <translation>اشتُري في %1، قيودك حتى الرقم %2</translation>
    </message>
</context>
<context>
    <name>farthing::VaultModel</name>
    <message>
        <location filename="../src/models/vaultmodel.cpp" line="+71"/>
        <source>A post that is not here</source>
        <extracomment>Of a bought report whose post is not kept here</extracomment>
        <translation>منشور غير موجود هنا</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1. Bought on %2. Total Twei Earned %3.</source>
        <extracomment>A bought report, read aloud. %1: the headline of its post, %2: date and time, %3: an amount with its sign</extracomment>
        <translation>%1. اشتُري في %2. إجمالي Twei المكتسب ⁦%3⁩.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>up to entry %1</source>
        <extracomment>Of a bought report: the account&apos;s last entry in it. %1: a number</extracomment>
        <translation>حتى القيد %1</translation>
    </message>
</context>
<context>
    <name>farthing::Writing</name>
    <message>
        <location filename="../src/gui/writing.cpp" line="+149"/>
        <source>Remove this post?</source>
        <translation>أتريد إزالة هذا المنشور؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your post is removed for everybody. The tribute that you paid for it is not refunded.</source>
        <translation>يُزال منشورك لدى الجميع، ولا يُستردّ الرسم الذي دفعته عنه.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Remove</source>
        <extracomment>Button of a question</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Cancel</source>
        <extracomment>Button of a question</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>farthing::platform::HttpServer</name>
    <message>
        <location filename="../src/platform/httpserver.cpp" line="+110"/>
        <source>Another program listens on %1 already. End it, or listen on another port.</source>
        <extracomment>%1 is an address and a port, as 127.0.0.1:8480</extracomment>
        <translation>يستمع برنامج آخر على %1 بالفعل. أنهِه، أو استمع على منفذ آخر.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It is not possible to listen on %1 (%2). Choose an address of this computer.</source>
        <extracomment>%1 is an address and a port, %2 the system&apos;s reason</extracomment>
        <translation>لا يمكن الاستماع على %1 (%2). اختر عنوانًا لهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>farthing::platform::Words</name>
    <message>
        <location filename="../src/platform/bookkeeper.cpp" line="+71"/>
        <source>A booking would take an account below zero. Nothing was booked.</source>
        <translation>كان القيد سيُنزل رصيد حساب دون الصفر. لم يُقيَّد شيء.</translation>
    </message>
    <message>
        <location filename="../src/platform/frontmatter.cpp" line="+109"/>
        <source>Its front matter is no list of names and values.</source>
        <translation>ليست ترويسته قائمة أسماء وقيم.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Its YAML front matter is broken: %1</source>
        <translation>ترويسة YAML فيه معطوبة: %1</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Its TOML front matter is broken: %1</source>
        <translation>ترويسة TOML فيه معطوبة: %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>It is not UTF-8 text.</source>
        <translation>ليس نصًّا بترميز UTF-8.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It contains bytes that no text has.</source>
        <translation>يحتوي على بايتات لا ترد في نص.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Its front matter does not end: a line %1 is missing.</source>
        <extracomment>%1 is the line that should end it, &quot;---&quot; or &quot;+++&quot;</extracomment>
        <translation>لا نهاية لترويسته: ينقص سطر %1.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Its date %1 is none.</source>
        <translation>التاريخ %1 فيه ليس تاريخًا.</translation>
    </message>
    <message>
        <location filename="../src/platform/images.cpp" line="+50"/>
        <source>The image is larger than 1 MB.</source>
        <translation>الصورة أكبر من 1 ميغابايت.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The image is no PNG, JPEG or WebP.</source>
        <translation>الصورة ليست PNG أو JPEG أو WebP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The image cannot be decoded.</source>
        <translation>يتعذّر فك ترميز الصورة.</translation>
    </message>
    <message>
        <location filename="../src/platform/importcomments.cpp" line="+31"/>
        <location line="+29"/>
        <location filename="../src/platform/importer.cpp" line="+40"/>
        <location line="+97"/>
        <source>It is too large.</source>
        <translation>حجمه كبير جدًّا.</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>It is no list.</source>
        <translation>ليس قائمة.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>A comment needs id, author, body, and a time where it has one.</source>
        <translation>يحتاج التعليق إلى id وauthor وbody، وإلى time إن كان له وقت.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Its post is not in this folder.</source>
        <translation>المنشور المعني ليس في هذا المجلد.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The comment that it answers is not there before it.</source>
        <translation>التعليق المردود عليه لا يسبقه.</translation>
    </message>
    <message>
        <location filename="../src/platform/importer.cpp" line="-75"/>
        <source>The folder %1 is not there. Check its name.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>المجلد %1 غير موجود. تحقّق من اسمه.</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>It has no text.</source>
        <translation>لا نص فيه.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Its post was removed.</source>
        <translation>أُزيل المنشور المعني.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Unknown author</source>
        <translation>كاتب غير معروف</translation>
    </message>
    <message>
        <location filename="../src/platform/operator.cpp" line="+56"/>
        <source>No account can have the name &quot;%1&quot;. Choose another one.</source>
        <extracomment>%1 is a name that somebody asked for</extracomment>
        <translation>لا يمكن أن يحمل حساب الاسم «%1». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The level must be at least 1.</source>
        <translation>يجب ألّا يقل المستوى عن 1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A grant cannot be negative.</source>
        <translation>لا يمكن أن تكون المنحة سالبة.</translation>
    </message>
    <message>
        <location line="+216"/>
        <source>There is nothing to remove under %1. Check the id.</source>
        <extracomment>%1 is an id that somebody gave</extracomment>
        <translation>لا شيء لإزالته بالمعرّف %1. تحقّق من المعرّف.</translation>
    </message>
    <message>
        <location filename="../src/platform/idempotencytable.cpp" line="+54"/>
        <source>The answer to a request could not be kept.</source>
        <translation>تعذّر حفظ الردّ على أحد الطلبات.</translation>
    </message>
</context>
<context>
    <name>farthing::sql</name>
    <message>
        <location filename="../src/sql/sqliteerror.cpp" line="+37"/>
        <source>The disk is full, and nothing more can be kept on it. Free some space; what is unfinished then goes on by itself.</source>
        <translation>القرص ممتلئ، ولا يمكن حفظ المزيد عليه. أفرغ بعض المساحة، فيُستكمل ما لم يكتمل تلقائيًا.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Another program holds the database %1. Close that program; Farthing tries again by itself.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>يحجز برنامج آخر قاعدة البيانات %1. أغلق ذلك البرنامج؛ يعيد Farthing المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The database %1 cannot be written to. Allow writing to it and to its folder; what is in it can still be read.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>لا يمكن الكتابة في قاعدة البيانات %1. اسمح بالكتابة فيها وفي مجلدها؛ لا تزال قراءة ما فيها ممكنة.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The disk failed (%1). Check that it is connected and has space; Farthing tries again by itself.</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>أخفق القرص (%1). تأكّد من أنه متصل وأن فيه مساحة؛ يعيد Farthing المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>The local database failed (%1). Check that the disk is not full and that the folder can be written to.</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>أخفقت قاعدة البيانات المحلية (%1). تأكّد من أن القرص غير ممتلئ وأن الكتابة في المجلد ممكنة.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The database %1 cannot be opened (%2).</source>
        <extracomment>%1 is a file, %2 the database&apos;s own message</extracomment>
        <translation>يتعذّر فتح قاعدة البيانات %1 (%2).</translation>
    </message>
    <message>
        <location filename="../src/sql/connection.cpp" line="+141"/>
        <source>The connection to the database %1 is lost. It is tried again soon.</source>
        <extracomment>%1 names a server and a database</extracomment>
        <translation>انقطع الاتصال بقاعدة البيانات %1. ستعاد المحاولة قريبًا.</translation>
    </message>
    <message>
        <location filename="../src/sql/migrator.cpp" line="+135"/>
        <source>The database %1 was made by an older version of Farthing, or is none of its databases. Farthing brings its own up to date when it serves them.</source>
        <extracomment>%1 is a file, or a server and a database</extracomment>
        <translation>قاعدة البيانات %1 من صنع إصدار أقدم من Farthing، أو ليست من قواعد بياناته. يحدّث Farthing قواعد بياناته حين يخدمها.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The database %1 was made by a newer version of Farthing. Install that version to use it; nothing was changed.</source>
        <extracomment>%1 is a file, or a server and a database</extracomment>
        <translation>أُنشئت قاعدة البيانات %1 بإصدار أحدث من Farthing. ثبّت ذلك الإصدار لاستخدامها؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location line="+25"/>
        <location filename="../src/sql/sqliteerror.cpp" line="-67"/>
        <source>The database %1 is damaged.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>قاعدة البيانات %1 تالفة.</translation>
    </message>
    <message>
        <location filename="../src/sql/postgreslocation.cpp" line="+103"/>
        <source>The address of the PostgreSQL database cannot be read. It is written as postgresql://user@host:port/database.</source>
        <translation>تعذّرت قراءة عنوان قاعدة بيانات PostgreSQL. يُكتب هكذا: postgresql://user@host:port/database.</translation>
    </message>
</context>
<context>
    <name>farthing::sql::Postgres</name>
    <message>
        <location filename="../src/sql/postgres.cpp" line="+29"/>
        <source>The rights to the database %1 are missing. Let its owner grant them, or sign in as the owner.</source>
        <extracomment>%1 names a server and a database</extracomment>
        <translation>صلاحيات قاعدة البيانات %1 ناقصة. اطلب من مالكها منحها، أو سجّل الدخول باسم المالك.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No PostgreSQL server answers at %1. Check the address, and that the server runs.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>لا يجيب أي خادم PostgreSQL على %1. تحقق من العنوان ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The PostgreSQL server at %1 does not let this user in. Check the name and the password.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>لا يقبل خادم PostgreSQL على %1 دخول هذا المستخدم. تحقق من الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>There is no database “%1” on the PostgreSQL server at %2. Make it with createdb.</source>
        <extracomment>%1 is the name of a database, %2 the address of a server</extracomment>
        <translation>لا توجد قاعدة بيانات «%1» على خادم PostgreSQL في %2. أنشئها بالأمر createdb.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Qt&apos;s driver for PostgreSQL is missing. On Debian it is in the package libqt6sql6-psql.</source>
        <translation>برنامج تشغيل Qt لقاعدة PostgreSQL غير موجود. في دبيان تجده في الحزمة libqt6sql6-psql.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The database %1 does not keep its texts as UTF-8. Make another one with createdb --encoding=UTF8 --template=template0.</source>
        <extracomment>%1 names a server and a database</extracomment>
        <translation>لا تحفظ قاعدة البيانات %1 نصوصها بترميز UTF-8. أنشئ أخرى بالأمر createdb --encoding=UTF8 --template=template0.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>The database %1 cannot be opened (%2).</source>
        <extracomment>%1 names a server and a database, %2 is the server&apos;s own message</extracomment>
        <translation>يتعذّر فتح قاعدة البيانات %1 (%2).</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The database %1 failed (%2).</source>
        <extracomment>%1 names a server and a database, %2 is the server&apos;s own message</extracomment>
        <translation>أخفقت قاعدة البيانات %1 (%2).</translation>
    </message>
</context>
<context>
    <name>farthing::wire</name>
    <message>
        <location filename="../src/wire/json.cpp" line="+17"/>
        <source>This is not the JSON that was expected; it goes wrong at byte %1.</source>
        <extracomment>%1 is a position in a file or an answer</extracomment>
        <translation>هذا ليس JSON المتوقع؛ يبدأ الخطأ عند البايت %1.</translation>
    </message>
</context>
<context>
    <name>farthing::wire::Fields</name>
    <message>
        <location filename="../src/wire/codec_requests.cpp" line="+116"/>
        <source>a time not before “started_at”</source>
        <translation>وقتًا لا يسبق «started_at»</translation>
    </message>
    <message>
        <location filename="../src/wire/codec_rules.cpp" line="+99"/>
        <source>“Twei”, the unit of this version</source>
        <translation>‏«Twei»، وحدة هذا الإصدار</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>“%1” is not a member of a rulebook.</source>
        <extracomment>%1 is the name of a member of a JSON file</extracomment>
        <translation>«%1» ليس من عناصر لائحة القواعد.</translation>
    </message>
    <message>
        <location filename="../src/wire/fields.cpp" line="+64"/>
        <location line="+103"/>
        <source>a text</source>
        <translation>نصًّا</translation>
    </message>
    <message numerus="yes">
        <location line="-101"/>
        <source>a text of at most %Ln character(s)</source>
        <translation>
            <numerusform>نصًّا فارغًا</numerusform>
            <numerusform>نصًّا لا يتجاوز حرفًا واحدًا</numerusform>
            <numerusform>نصًّا لا يتجاوز حرفين</numerusform>
            <numerusform>نصًّا لا يتجاوز %Ln أحرف</numerusform>
            <numerusform>نصًّا لا يتجاوز %Ln حرفًا</numerusform>
            <numerusform>نصًّا لا يتجاوز %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21"/>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a whole number of at least %1</source>
        <translation>عددًا صحيحًا لا يقل عن %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a whole number of at most %1</source>
        <translation>عددًا صحيحًا لا يزيد على %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>true or false</source>
        <translation>‏true أو false</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>an amount, written as a text such as &quot;0.25&quot;</source>
        <translation>مبلغًا مكتوبًا كنص مثل &quot;0.25&quot;</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>an amount that is not negative</source>
        <translation>مبلغًا غير سالب</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>a time such as &quot;2025-10-02T14:05:00.000Z&quot;</source>
        <translation>وقتًا مثل &quot;2025-10-02T14:05:00.000Z&quot;</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>a text that is not empty</source>
        <translation>نصًّا غير فارغ</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+10"/>
        <location line="+21"/>
        <source>an object</source>
        <translation>كائنًا</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message numerus="yes">
        <location line="+46"/>
        <source>an id of at most %Ln character(s)</source>
        <translation>
            <numerusform>معرّفًا فارغًا</numerusform>
            <numerusform>معرّفًا لا يتجاوز حرفًا واحدًا</numerusform>
            <numerusform>معرّفًا لا يتجاوز حرفين</numerusform>
            <numerusform>معرّفًا لا يتجاوز %Ln أحرف</numerusform>
            <numerusform>معرّفًا لا يتجاوز %Ln حرفًا</numerusform>
            <numerusform>معرّفًا لا يتجاوز %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>“%1” must be %2.</source>
        <extracomment>%1 is the name of a member of a JSON file or answer, %2 says what it should be: &quot;a text&quot;, &quot;a whole number&quot;</extracomment>
        <translation>يجب أن يكون «%1» %2.</translation>
    </message>
    <message>
        <location filename="../src/wire/fields.h" line="+116"/>
        <source>one of the words that are known here</source>
        <translation>إحدى الكلمات المعروفة هنا</translation>
    </message>
</context>
</TS>
