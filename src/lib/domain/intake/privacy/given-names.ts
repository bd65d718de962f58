/**
 * Common given names of the countries in which the product is used, and family names that are as telling: enough to
 * see that a column holds names of people, not to know anybody.
 */
export const givenNames: ReadonlySet<string> = new Set(
	// English and the Bible, as in most of Africa
	(
		'mary john james peter paul joseph david daniel samuel michael grace faith joy mercy esther ruth sarah rachel rebecca elizabeth anna anne jane joyce margaret alice rose lucy agnes florence beatrice catherine christine susan helen dorothy martha janet irene lilian nancy eunice emmanuel moses isaac jacob abraham simon stephen thomas george william charles robert richard patrick kevin brian dennis victor francis anthony andrew mark luke matthew philip benjamin joshua caleb elijah jonathan solomon gideon ' +
		'emily emma olivia linda patricia jennifer jessica laura karen betty brenda sharon diana gladys hope patience prudence precious blessing comfort charity peace sylvia judith josephine caroline veronica monica angela stella violet winnie naomi miriam deborah hannah tabitha priscilla lydia ' +
		// French
		'jean marie pierre jacques claude michel philippe alain andre louis henri francois nicolas olivier christophe pascal bernard marc luc mathieu antoine etienne gilbert roger emile eric serge yves chantal monique nathalie sylvie brigitte isabelle catherine francoise jacqueline jeanne claire sophie julie solange odette pauline bernadette clementine esperance immaculee vestine ' +
		// Spanish and Portuguese
		'jose juan carlos luis miguel pedro jesus manuel antonio francisco javier jorge fernando ricardo eduardo alberto roberto mario rafael diego sergio andres alejandro pablo santiago guadalupe ana maria carmen rosa juana lucia elena isabel patricia teresa sofia gabriela valeria daniela claudia sandra silvia marta yolanda joao paulo antonia fernanda beatriz ines amelia celeste tomas armando alfredo domingos filipe helena joana catarina adelino rosario ' +
		// Arabic in Latin letters and in its own
		'mohamed mohammed muhammad mohamad ahmed ahmad mahmoud ali hassan hussein husein ibrahim ismail omar umar othman osman khalid khaled yusuf youssef yousef abdullah abdallah abdul abdi abdirahman abdou mustafa hamza bilal said salim saleh samir tariq ziad walid karim jamal fatima fatuma fatou fatoumata aisha aicha aissatou khadija zainab zeinab zahra maryam mariam amina aminata halima hawa hadiza salma samira layla leila nour noor huda rania rana hala yasmin sumaya asha nasra hodan ' +
		'محمد احمد محمود علي حسن حسين ابراهيم اسماعيل عمر عثمان خالد يوسف عبدالله عبد مصطفي حمزه بلال سعيد سالم صالح سمير طارق زياد وليد كريم جمال فاطمه عايشه خديجه زينب زهراء مريم امينه حليمه سلمي سميره ليلي نور هدي رانيا رنا هاله ياسمين سميه منى مني سعاد هناء سارة ساره هند امل ايمان دعاء نوره ناصر فهد سلطان ماجد قاسم عباس جاسم كاظم ' +
		// Swahili and East Africa
		'juma hamisi khamis rashid baraka neema zawadi rehema furaha tumaini upendo imani mwanaidi mwajuma saida zuhura bahati salama shabani mwangi kamau njoroge wanjiru wanjiku wambui nyambura otieno odhiambo ochieng akinyi atieno achieng adhiambo mutua muthoni kariuki kimani chebet cheruiyot kiprotich jepkosgei wafula nekesa wekesa barasa mushi massawe kimaro okello odongo akello auma nakato nakitto ssali namukasa mugisha uwimana niyonzima habimana mukamana uwase bizimana tesfaye abebe alemu tigist bekele haile almaz kebede mulugeta ' +
		// West Africa
		'mamadou moussa ousmane amadou boubacar abdoulaye ibrahima souleymane modibo oumar seydou issa idrissa salif adama awa mariama ramatou ramata rokia kadiatou kadidia djeneba oumou bintou nana kofi kwame ama akosua abena kwabena yaw chinedu chukwu ngozi emeka ifeoma chioma oluwaseun adebayo funmilayo folake musa sani garba bello diallo traore keita coulibaly camara bah barry sow ndiaye diop fall cisse toure kone ouattara ouedraogo sawadogo kabore conteh kamara koroma sesay bangura turay kargbo mansaray fofanah jalloh'
	).split(' ')
);
